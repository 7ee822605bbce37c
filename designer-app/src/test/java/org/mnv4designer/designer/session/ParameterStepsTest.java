package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.UniversalInvertedBottleneck;

class ParameterStepsTest {
    @Test
    void kernelsStayOddAndEndAtTheirEnds() {
        ParameterSteps steps = of("startKernel");
        assertEquals(3, steps.next(0, 1));
        assertEquals(5, steps.next(4, 1));
        assertEquals(0, steps.next(3, -1));
        assertEquals(0, steps.next(0, -1));
        assertEquals(9, steps.next(9, 1));
        assertEquals(List.of(0.0, 5.0, 7.0, 9.0), steps.alternatives(3));
    }

    @Test
    void channelsAreMultiplesOfTheDivisor() {
        ParameterSteps steps = of("outChannels");
        assertEquals(104, steps.next(96, 1));
        assertEquals(96, steps.next(97, -1));
        assertEquals(8, steps.next(8, -1));
        assertEquals(List.of(48.0, 72.0, 88.0, 104.0, 120.0, 144.0, 192.0), steps.alternatives(96));
        assertEquals(List.of(16.0), steps.alternatives(8));
    }

    @Test
    void aStrideIsOneOrTwo() {
        assertEquals(List.of(1.0), of("stride").alternatives(2));
    }

    private static ParameterSteps of(String name) {
        BlockParameter parameter = UniversalInvertedBottleneck.TYPE.parameters().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ParameterSteps.of(parameter, 8);
    }
}
