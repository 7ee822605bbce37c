package org.mnv4designer.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void theFirstTakerKeepsTheNameAndLaterOnesAreNumbered() {
        Names names = Names.free();
        assertEquals("stem/conv", names.take("stem/conv"));
        assertEquals("stem/conv_2", names.take("stem/conv"));
        assertEquals("stem/conv_3", names.take("stem/conv"));
    }

    @Test
    void aNumberedNameThatIsTakenIsSkipped() {
        Names names = Names.free();
        names.take("a_2");
        names.take("a");
        assertEquals("a_3", names.take("a"));
    }

    @Test
    void identifiersHoldLettersDigitsAndUnderscoresOnly() {
        Names names = Names.identifiers(Set.of());
        assertEquals("blocks_2_1_dw_mid", names.take("blocks.2.1/dw_mid"));
        assertEquals("_3x3", names.take("3x3"));
        assertEquals("_", names.take(""));
    }

    @Test
    void identifiersThatEscapeToOneNameStayApart() {
        Names names = Names.identifiers(Set.of());
        assertEquals("a_b", names.take("a.b"));
        assertEquals("a_b_2", names.take("a/b"));
    }

    @Test
    void reservedWordsAreNeverHandedOut() {
        assertEquals("class_2", Names.identifiers(Set.of("class")).take("class"));
    }
}
