package org.mnv4designer.designer.part.costs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.zoo.Zoo;

class CostsModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final CostsModel model = new CostsModel(workbench);

    @Test
    void rowsAddUpToTheTotals() {
        Session session = open();
        var total = session.analysis().get().orElseThrow().report().total();
        assertEquals(
                total.counts().macs(),
                model.shown().stream().mapToLong(CostRow::macs).sum());
        assertEquals(
                total.parameters(),
                model.shown().stream().mapToLong(CostRow::parameters).sum());
        assertEquals(1, model.shown().stream().mapToDouble(CostRow::share).sum(), 1e-9);
    }

    @Test
    void latenciesAreThoseOfTheChosenDevice() {
        Session session = open();
        var device = session.analysis().get().orElseThrow().report().devices().get(1);
        workbench.chosenDevice().set(device.id());
        assertEquals(device.device().profile().name(), model.device().get());
        assertEquals(
                Optional.of(device.device().profile().provenance()),
                model.ground().get());
        assertEquals(
                device.estimate().time().asKnown().orElseThrow().value().count(),
                model.shown().stream().mapToDouble(CostRow::millis).sum(),
                1e-6);
    }

    @Test
    void theFilterLooksAtIdsTypesAndStages() {
        open();
        model.query().set("stage3");
        assertEquals(6, model.shown().size());
        model.query().set("XDW");
        assertTrue(model.shown().stream().allMatch(row -> row.type().equals("UIB XDW")));
    }

    @Test
    void aRowSelectsItsBlock() {
        Session session = open();
        model.open(model.shown().get(3));
        assertEquals(
                Set.of(model.shown().get(3).block()), session.selection().ids().get());
    }

    @Test
    void aDesignWithErrorsIsMarkedIncomplete() {
        Session session = open();
        assertTrue(model.complete().get());
        session.apply(new Edits.Disconnect(
                session.design().get().network().wiresInto("blocks.3.0").get(0).from(),
                session.design().get().network().wiresInto("blocks.3.0").get(0).to()));
        assertFalse(model.complete().get());
        assertTrue(model.shown().stream().noneMatch(row -> row.block().equals("blocks.3.0")));
    }

    private Session open() {
        return workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    }
}
