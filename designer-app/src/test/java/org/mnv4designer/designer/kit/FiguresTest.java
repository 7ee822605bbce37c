package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0         | 0
                    999       | 999
                    1000      | 1.00 k
                    3774024   | 3.77 M
                    186005568 | 186 M
                    999999    | 1.00 M
                    """)
    void countsHaveThreeSignificantDigits(long count, String shown) {
        assertEquals(shown, Figures.brief(count));
    }

    @ParameterizedTest
    @CsvSource({"0.0421, 0.0421", "0.475, 0.475", "2.4, 2.40", "14.25, 14.3", "214.2, 214"})
    void millisecondsHaveThreeSignificantDigits(double millis, String shown) {
        assertEquals(shown, Figures.millis(millis));
    }

    @Test
    void bytesCountInPowersOf1024() {
        assertEquals("539 KiB", Figures.bytes(551_936));
        assertEquals("1.00 MiB", Figures.bytes(1 << 20));
    }

    @Test
    void numberInputAcceptsWhatIsInRangeOnly() {
        NumberInput kernel = NumberInput.whole(0, 31, 1);
        assertEquals(5, kernel.parse(" 5 ").orElseThrow());
        assertEquals(5, kernel.parse("5,0").orElseThrow());
        assertEquals(true, kernel.parse("5.5").isEmpty());
        assertEquals(true, kernel.parse("32").isEmpty());
        assertEquals(true, kernel.parse("five").isEmpty());
        assertEquals(31, kernel.stepped(31, 1));
    }

    @Test
    void partsOfASplitWithoutSizeShareWhatIsLeft() {
        DockLayout.Split row = DockLayout.row(
                DockLayout.stack("a").sized(200),
                new DockLayout.Editors().filling(),
                DockLayout.stack("b").sized(300));
        assertArrayEquals(new double[] {0.2, 0.7}, row.dividers(1000), 1e-9);
    }
}
