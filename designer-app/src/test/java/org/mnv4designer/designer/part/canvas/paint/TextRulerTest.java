package org.mnv4designer.designer.part.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextRulerTest {
    private final TextRuler ruler = TextRuler.medium(12);

    @Test
    void aTextThatFitsIsLeftAlone() {
        assertEquals("stem", ruler.fitted("stem", 100));
        assertEquals("stem", ruler.fittedAtEnd("stem", 100));
    }

    @Test
    void aLongNameIsCutBehind() {
        String cut = ruler.fitted("Multi-head attention", 60);

        assertTrue(cut.startsWith("Multi"), cut);
        assertTrue(cut.endsWith("…") && ruler.width(cut) <= 60, cut);
    }

    @Test
    void aPathIsCutInFrontSoThatItsNumberStays() {
        assertEquals("…2.10", ruler.fittedAtEnd("blocks.2.10", 50));
    }
}
