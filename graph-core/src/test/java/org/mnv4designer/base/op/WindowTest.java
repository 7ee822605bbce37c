package org.mnv4designer.base.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Shape;

class WindowTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    3, 1, 1, 9, 9
                    3, 2, 1, 9, 5
                    5, 2, 1, 8, 4
                    3, 3, 1, 9, 4
                    3, 4, 1, 8, 3
                    3, 1, 2, 9, 9
                    """)
    void symmetricPaddingFollowsTimmsRule(int kernel, int stride, int dilation, int size, int output) {
        Window window = Window.of(kernel, stride, dilation, PaddingRule.SYMMETRIC);

        assertEquals(new Size(output, output), window.output(Shape.of(1, 1, size, size)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    3, 2, 224, 0, 1
                    5, 2, 224, 1, 2
                    3, 2, 7, 1, 1
                    3, 3, 9, 0, 0
                    1, 2, 8, 0, 0
                    """)
    void samePaddingPutsTheOddElementBehind(int kernel, int stride, int size, int before, int after) {
        Window window = Window.of(kernel, stride, PaddingRule.SAME);
        Shape map = Shape.of(1, 1, size, size);

        assertEquals(Padding.explicit(before, before, after, after), window.padsFor(map));
        assertEquals((size + stride - 1) / stride, window.output(map).height());
    }

    @Test
    void aMapSmallerThanTheKernelIsRefusedWithBothSizes() {
        Window window = new Window(Size.square(5), Size.ONE, Size.ONE, Padding.NONE);

        ShapeException refusal = assertThrows(ShapeException.class, () -> window.output(Shape.of(1, 8, 3, 3)));

        assertTrue(refusal.getMessage().contains("5x5"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("3×3×8"), refusal.getMessage());
    }
}
