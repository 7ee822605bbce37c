package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mnv4designer.designer.chart.Tone;

class ChartExportTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Roofline Pixel 6 CPU, roofline-pixel-6-cpu
            Größe (MiB), größe-mib
            ../../etc/passwd, etc-passwd
            """)
    void filesAreNamedAfterTheChartWithoutAnythingThatIsNoName(String title, String name) {
        assertEquals(name, ChartExport.fileName(title));
    }

    @Test
    void aTitleWithoutLettersStillNamesAFile() {
        assertEquals("chart", ChartExport.fileName("…"));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyToneIsARoleOfTheTheme(Tone tone) {
        assertEquals(tone.name(), CanvasInk.role(tone).name());
    }
}
