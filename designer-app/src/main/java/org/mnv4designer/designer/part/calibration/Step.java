package org.mnv4designer.designer.part.calibration;

import java.util.function.Function;
import org.mnv4designer.designer.text.Text;

/** The pages of the wizard, in order. */
public enum Step {
    MEASUREMENTS(Text::calibrationMeasurements),
    SIBLING(Text::calibrationSibling),
    FIT(Text::calibrationFit),
    SAVE(Text::calibrationSave);

    private final Function<Text, String> title;

    Step(Function<Text, String> title) {
        this.title = title;
    }

    String title(Text text) {
        return title.apply(text);
    }

    boolean isFirst() {
        return this == MEASUREMENTS;
    }

    boolean isLast() {
        return this == SAVE;
    }

    Step next() {
        return isLast() ? this : values()[ordinal() + 1];
    }

    Step previous() {
        return isFirst() ? this : values()[ordinal() - 1];
    }
}
