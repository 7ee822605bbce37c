package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgInkTest {
    private static String svg(Zoom zoom) {
        return SvgInk.write(SamplePlot.THREE, zoom, 240, 160, tone -> "#0000" + (10 + tone.ordinal()));
    }

    @Test
    void aSmallChartIsDrawnAsReviewed() throws IOException {
        try (InputStream golden = SvgInkTest.class.getResourceAsStream("sample.svg")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), svg(Zoom.FULL));
        }
    }

    @Test
    void theFileIsWellFormedAndItsTitleEscaped() throws Exception {
        String title = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg(Zoom.FULL))))
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();

        assertEquals("Sample <1>", title);
    }

    @Test
    void whatIsZoomedIsClippedToTheAxes() {
        String zoomed = svg(Zoom.FULL.between(0, 0, 0.5, 0.5));

        assertTrue(zoomed.contains("<g clip-path=\"url(#part1)\">"), zoomed);
        assertTrue(zoomed.contains("<rect x=\"52\" y=\"22\" width=\"172\" height=\"100\"/>"), zoomed);
    }
}
