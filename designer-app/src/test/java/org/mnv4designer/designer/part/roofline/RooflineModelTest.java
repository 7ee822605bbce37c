package org.mnv4designer.designer.part.roofline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.zoo.Zoo;

class RooflineModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final RooflineModel model = new RooflineModel(workbench, Runnable::run, Runnable::run);

    private Session open(String name) {
        workbench.chosenDevice().set("pixel-6-cpu");
        model.shown().set(true);
        return workbench.open(Zoo.design(name), Optional.empty());
    }

    private RooflinePicture picture() {
        return model.picture().get().orElseThrow();
    }

    @Test
    void thePublishedRidgePointOfTheChosenDeviceIsShown() {
        open("mobilenetv4_conv_small");

        assertEquals(31.2, picture().roof().ridge());
        assertEquals(Explanation.Ground.PUBLISHED, picture().own().ground());
        assertTrue(picture().timed());
        assertEquals(5, picture().sweeps().size());
        assertEquals(1, picture().computeBound() + picture().memoryBound(), 1e-12);
    }

    @Test
    void aDeviceWithoutAPublishedRidgePointHasThatOfItsProfile() {
        open("mobilenetv4_conv_small");
        workbench.chosenDevice().set("s23-gpu");

        assertFalse(picture().own().ground() == Explanation.Ground.PUBLISHED);
        assertTrue(picture().roof().ridge() > 0);
    }

    @Test
    void theUsersRidgePointHoldsUntilAnotherDeviceIsChosen() {
        open("mobilenetv4_conv_small");
        model.ridge().set(OptionalDouble.of(200));
        assertEquals(200, picture().roof().ridge());
        assertFalse(picture().isOwnRidge());

        workbench.chosenDevice().set("s23-cpu");

        assertEquals(39.7, picture().roof().ridge());
        assertTrue(picture().isOwnRidge());
    }

    @Test
    void aDeviceThatRefusesTheNetworkStillHasARoof() {
        open("mobilenetv4_hybrid_medium");
        workbench.chosenDevice().set("pixel-4-hexagon");

        assertFalse(picture().timed());
        assertEquals(347.3, picture().roof().ridge());
        assertTrue(picture().roof().dots().size() > 100);
    }

    @Test
    void anEditIsFollowed() {
        Session session = open("mobilenetv4_conv_small");
        int before = picture().roof().dots().size();

        session.apply(new Edits.RemoveBlocks(Set.of("blocks.2.3")));

        assertTrue(picture().roof().dots().size() < before);
    }

    @Test
    void nothingIsComputedWhileNobodyLooks() {
        open("mobilenetv4_conv_small");
        model.shown().set(false);
        assertTrue(model.picture().get().isEmpty());
        assertFalse(model.busy().get());

        model.shown().set(true);

        assertTrue(model.picture().get().isPresent());
    }

    @Test
    void closingTheDesignTakesThePictureAway() {
        Session session = open("mobilenetv4_conv_small");
        workbench.close(session);

        assertTrue(model.picture().get().isEmpty());
    }

    @Test
    void aDotSelectsItsBlock() {
        Session session = open("mobilenetv4_conv_small");
        model.select(picture().roof().dots().get(0).block());

        assertEquals(Set.of("stem"), session.selection().ids().get());
        assertEquals(Set.of("stem"), model.selected().getValue());
    }
}
