package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableTest {
    private static String csv(String cell) {
        return new DataTable(List.of("h"), List.of(List.of(cell))).csv().substring(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain            | plain
            1.5              | 1.5
            -1.5e-3          | -1.5e-3
            +4               | +4
            =1+1             | '=1+1
            @SUM(A1)         | '@SUM(A1)
            -2+cmd           | '-2+cmd
            +1+A1            | '+1+A1
            """)
    void wordsThatASpreadsheetWouldRunAreDefused(String cell, String written) {
        assertEquals(written + "\r\n", csv(cell));
    }

    @Test
    void separatorsAndQuotesAreQuotedFormulasToo() {
        assertEquals("\"a,\"\"b\"\"\"\r\n", csv("a,\"b\""));
        assertEquals("\"'=A1,B1\"\r\n", csv("=A1,B1"));
        assertEquals("'\tx\r\n", csv("\tx"));
    }

    @Test
    void unknownFiguresAreEmptyAndWholeOnesHaveNoDecimals() {
        assertEquals("", DataTable.cell(Double.NaN));
        assertEquals("", DataTable.cell(Double.POSITIVE_INFINITY));
        assertEquals("3774024", DataTable.cell(3774024));
        assertEquals("0.125", DataTable.cell(0.125));
    }

    @Test
    void rowsHaveAsManyCellsAsTheHeader() {
        List<List<String>> ragged = List.of(List.of("1", "2"));
        assertThrows(IllegalArgumentException.class, () -> new DataTable(List.of("h"), ragged));
    }
}
