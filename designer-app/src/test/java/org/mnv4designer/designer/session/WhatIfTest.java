package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.zoo.Zoo;

class WhatIfTest {
    private final Estimators estimators = new Estimators();
    private final WhatIf whatIf = new WhatIf(estimators);
    private final List<Device> devices = Stream.of("pixel-6-cpu", "pixel-8-edgetpu")
            .map(id -> estimators.devices().find(id).orElseThrow())
            .toList();

    @Test
    void differencesAreThoseThatTheReportWouldShow() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        WhatIf.Answer answer = whatIf.answer(question(design, "blocks.2.1", "outChannels", 96, 104));
        Analyzer analyzer = new Analyzer(estimators);
        var now = analyzer.analyse(design).report();
        Block wider = answer.question().options().get(1).block();
        var then = analyzer.analyse(new Edits.ReplaceBlock("blocks.2.1", wider).apply(design))
                .report();

        WhatIf.Row present = answer.rows().get(0);
        WhatIf.Row row = answer.rows().get(1);
        assertEquals(now.total().counts().macs(), present.macs());
        assertEquals(then.total().counts().macs() - now.total().counts().macs(), row.macs());
        assertEquals(then.total().parameters() - now.total().parameters(), row.parameters());
        double millis = millis(then) - millis(now);
        assertEquals(millis, row.millis().get(0).getAsDouble(), 1e-9);
        assertTrue(row.top1().isPresent());
        assertEquals("", row.broken());
    }

    @Test
    void aValueThatBreaksTheDesignSaysWhy() {
        Design design = Zoo.design("mobilenetv4_hybrid_medium");
        String attention = design.network().blocks().stream()
                .filter(block -> block.block().typeId().equals("mobile-mqa"))
                .findFirst()
                .orElseThrow()
                .id();
        WhatIf.Answer answer = whatIf.answer(question(design, attention, "heads", 4, 0));
        assertFalse(answer.rows().get(1).broken().isEmpty());
    }

    @Test
    void fourDevicesAndSevenValuesAreAnsweredWithinFiftyMilliseconds() {
        Design design = Zoo.design("mobilenetv4_hybrid_large");
        WhatIf.Question question = question(design, "blocks.2.1", "outChannels", 192, 96, 144, 184, 200, 240, 288, 384);
        for (int i = 0; i < 20; i++) {
            whatIf.answer(question);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            whatIf.answer(question);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 50_000_000, "took " + best / 1e6 + " ms");
    }

    private static double millis(Report report) {
        return report.device("pixel-6-cpu")
                .flatMap(device -> device.estimate().time().asKnown())
                .orElseThrow()
                .value()
                .count();
    }

    private WhatIf.Question question(Design design, String id, String parameter, int now, int... others) {
        Block block = design.network().block(id).orElseThrow().block();
        List<WhatIf.Option> options = new ArrayList<>();
        options.add(new WhatIf.Option("" + now, block, true));
        for (int other : others) {
            options.add(new WhatIf.Option("" + other, block.type().with(block, parameter, other), false));
        }
        return new WhatIf.Question(design, "", id, options, devices);
    }
}
