package org.mnv4designer.designer.part.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class TargetsModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final TargetsModel model = new TargetsModel(workbench, TextBundle.in(Locale.ENGLISH));

    @Test
    void gaugesSayWhetherALimitIsKept() {
        Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        model.add(TargetKind.MACS, 200);
        model.add(TargetKind.PARAMETERS, 3);
        TargetRow macs = model.rows().get(0);
        assertTrue(macs.met());
        assertEquals("186 M", macs.value());
        assertEquals("200 M", macs.limit());
        assertFalse(model.rows().get(1).met());
        session.undo();
        assertEquals(1, model.rows().size());
    }

    @Test
    void aLatencyIsLimitedOnTheChosenDevice() {
        Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        var device = session.analysis().get().orElseThrow().report().devices().get(0);
        workbench.chosenDevice().set(device.id());
        model.add(TargetKind.LATENCY, 100);
        assertEquals(
                "Latency, " + device.device().profile().name(),
                model.rows().get(0).label());
        assertTrue(model.rows().get(0).met());
    }

    @Test
    void aRemovedTargetIsGoneFromTheDesign() {
        Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        model.add(TargetKind.PEAK_MEMORY, 512);
        model.remove(model.rows().get(0));
        assertEquals(List.of(), session.design().get().targets());
    }
}
