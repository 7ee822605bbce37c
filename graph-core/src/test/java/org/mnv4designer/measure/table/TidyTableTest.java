package org.mnv4designer.measure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TidyTableTest {

    @Test
    void readsCellsByColumnAndQuotesAndSkipsComments() throws TableException {
        TidyTable table = TidyTable.of("t.csv", "# a note\nname,ms\n\"a, \"\"b\"\"\",2.5\r\n\n");
        assertEquals(1, table.rows().size());
        assertEquals("a, \"b\"", table.rows().get(0).text("name"));
        assertEquals(2.5, table.rows().get(0).number("ms"));
    }

    @Test
    void complaintsNameFileAndLine() {
        assertEquals("t.csv, line 3: has 1 cells, the header 2", message(() -> TidyTable.of("t.csv", "a,b\n1,2\n3\n")));
        assertEquals(
                "t.csv, line 2: column \"b\" is not a number: fast",
                message(() ->
                        TidyTable.of("t.csv", "a,b\n1,fast\n").rows().get(0).number("b")));
        assertEquals(
                "t.csv, line 2: column \"b\" must be a finite number of at least 0: -1",
                message(() -> TidyTable.of("t.csv", "a,b\n1,-1\n").rows().get(0).number("b")));
        assertEquals(
                "t.csv, line 2: has no column \"c\"",
                message(() -> TidyTable.of("t.csv", "a,b\n1,2\n").rows().get(0).text("c")));
    }

    private static String message(org.junit.jupiter.api.function.Executable reading) {
        return String.valueOf(assertThrows(TableException.class, reading).getMessage());
    }
}
