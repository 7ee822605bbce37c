package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            zf   , Zoom to fit         , Zoom of                 , starts of words before letters inside
            cbm  , Colour by MACs      , Combine                 , starts of three words before a row
            edw  , UIB ExtraDW         , seed window             , camel starts count as starts
            save , Save                , Save as…                , the shorter of equals
            save , Save all            , Slave                   , letters in a row before scattered ones
            b2   , blocks.2            , tab 12                  , digits after other signs are starts
            """)
    void ranks(String query, String better, String worse, String reason) {
        assertTrue(score(query, better) > score(query, worse), reason);
    }

    @Test
    void lettersMustComeInOrder() {
        assertTrue(score("zf", "Zoom to fit") > 0);
        assertEquals(-1, score("fz", "Zoom to fit"));
        assertEquals(-1, score("zoomtofitx", "Zoom to fit"));
    }

    @Test
    void capitalsAndBlanksOfTheQueryDoNotMatter() {
        assertEquals(score("zoomfit", "Zoom to fit"), score("Zoom FIT", "Zoom to fit"));
    }

    @Test
    void anEmptyQueryFitsEverything() {
        assertEquals(0, score("  ", "Zoom to fit"));
        assertEquals(0, score("", ""));
    }

    private static int score(String query, String words) {
        return new FuzzyMatch(words).score(FuzzyMatch.Query.of(query));
    }
}
