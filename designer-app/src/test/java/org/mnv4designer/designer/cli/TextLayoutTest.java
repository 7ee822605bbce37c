package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    private static final Section SECTION = new Section(
            "Costs", List.of("block", "MACs"), 1, List.of(List.of("stem", "10"), List.of("a|b <i>", "12,345")));

    @Test
    void wordsAlignLeftAndNumbersRight() {
        assertEquals("""
                Title

                Costs
                block      MACs
                stem         10
                a|b <i>  12,345
                """, TextLayout.of("Title", List.of(SECTION)));
    }

    @Test
    void emptySectionsAreLeftOut() {
        assertEquals("Title\n", TextLayout.of("Title", List.of(new Section("None", List.of("x"), 1, List.of()))));
    }

    @Test
    void markdownEscapesBars() {
        assertEquals("""
                # Title

                ## Costs

                | block | MACs |
                | --- | ---: |
                | stem | 10 |
                | a\\|b <i> | 12,345 |
                """, MarkdownLayout.of("Title", List.of(SECTION)));
    }

    @Test
    void htmlEscapesMarkup() {
        String html = HtmlLayout.of("A & B", List.of(SECTION));
        assertEquals(true, html.contains("<tr><td>a|b &lt;i&gt;</td><td class=\"number\">12,345</td></tr>"), html);
        assertEquals(true, html.contains("<h1>A &amp; B</h1>"), html);
    }

    @Test
    void figuresReadAlikeEverywhere() {
        assertEquals("186,005,568", Figures.whole(186_005_568));
        assertEquals("999 B", Figures.bytes(999));
        assertEquals("15.0 MB", Figures.bytes(15_045_920));
        assertEquals(
                "0.64 2.98 18.1 240",
                Figures.millis(0.64) + " " + Figures.millis(2.98) + " " + Figures.millis(18.14) + " "
                        + Figures.millis(240.2));
        assertEquals("+3.2 %", Figures.change(3.21));
    }
}
