package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfPrecisionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0x0000, 0.0
            0x8000, -0.0
            0x3c00, 1.0
            0xc000, -2.0
            0x7bff, 65504.0
            0x0400, 6.103515625E-5
            0x0001, 5.960464477539063E-8
            0x03ff, 6.097555160522461E-5
            0x3555, 0.333251953125
            0x7c00, Infinity
            0xfc00, -Infinity
            0x7e00, NaN
            """)
    void everyKindOfNumberIsExact(String bits, float value) {
        assertEquals(value, HalfPrecision.toFloat((short) (int) Integer.decode(bits)));
    }
}
