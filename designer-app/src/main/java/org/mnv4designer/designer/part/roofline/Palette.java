package org.mnv4designer.designer.part.roofline;

import java.util.List;
import org.mnv4designer.designer.chart.Tone;

/** Tones of lines that lie in one chart, told apart by the colour-blind too. */
final class Palette {
    private static final List<Tone> TONES =
            List.of(Tone.BLOCK_FUSED, Tone.BLOCK_EXTRADW, Tone.BLOCK_CONVNEXT, Tone.BLOCK_FFN, Tone.BLOCK_HEAD);

    private Palette() {}

    static Tone tone(int number) {
        return TONES.get(number % TONES.size());
    }
}
