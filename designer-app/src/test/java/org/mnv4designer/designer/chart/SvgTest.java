package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgTest {

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void whateverWordsHoldThePictureIsSoundXml() throws Exception {
        String nasty = "</svg><script>alert('\"&\u0000\uD800')</script>";
        String svg = new Svg(10, 10, nasty)
                .words(1, 2, nasty, nasty)
                .rectangle(0, 0, 1, 1, "a", nasty)
                .circle(0, 0, 1, "a", nasty)
                .path(new double[] {0, 0, 1, 1}, "a", nasty)
                .line(0, 0, 1, 1, nasty)
                .finish();

        Document document = parsed(svg);

        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(
                "</svg><script>alert('\"&')</script>",
                document.getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void coordinatesHaveAtMostTwoDecimals() {
        String svg = new Svg(100, 50, "t").line(0, 1.005, 2.5, 1 / 3.0, "grid").finish();

        assertTrue(svg.contains("viewBox=\"0 0 100 50\""), svg);
        assertTrue(svg.contains("x2=\"2.5\" y2=\"0.33\""), svg);
    }

    @Test
    void aRectangleIsNeverNegative() {
        assertTrue(new Svg(1, 1, "t").rectangle(0, 0, -3, 2, "a", "").finish().contains("width=\"0\""));
    }
}
