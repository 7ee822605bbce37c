package org.mnv4designer.designer.part.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.memory.LiveTensor;
import org.mnv4designer.zoo.Zoo;

class MemoryModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final MemoryModel model = new MemoryModel(workbench, Runnable::run, Runnable::run);

    private Session open(String name) {
        model.shown().set(true);
        return workbench.open(Zoo.design(name), Optional.empty());
    }

    private MemoryPicture picture() {
        return model.picture().get().orElseThrow();
    }

    @Test
    void thePeakIsLookedAtFirst() {
        open("mobilenetv4_conv_medium");

        assertEquals(picture().timeline().peakPlace(), model.place().get());
        assertEquals(
                1_048_576, model.live().stream().mapToLong(LiveTensor::elements).sum());
        assertEquals(4_980_736, picture().arena(DataType.FP32).bytesWithInputKept());
        assertTrue(picture().file(DataType.INT8).asKnown().isPresent());
    }

    @Test
    void aStepThatIsChosenSelectsItsBlockAndListsItsTensors() {
        Session session = open("mobilenetv4_conv_medium");
        int last = picture().timeline().steps().size() - 1;
        model.choose(last);

        assertEquals(last, model.place().get());
        assertEquals(Set.of("classifier"), session.selection().ids().get());
        assertEquals(
                List.of("head/conv_head", "classifier/linear"),
                model.live().stream().map(LiveTensor::operator).toList());
    }

    @Test
    void stepsOutsideAreNotChosen() {
        open("mobilenetv4_conv_small");
        int place = model.place().get();
        model.choose(-1);
        model.choose(1000);

        assertEquals(place, model.place().get());
    }

    @Test
    void theImageSelectsNoBlock() {
        Session session = open("mobilenetv4_conv_small");
        model.select("");

        assertEquals(Set.of(), session.selection().ids().get());
    }

    @Test
    void whileNobodyLooksNothingIsHeld() {
        open("mobilenetv4_conv_small");
        model.shown().set(false);

        assertTrue(model.picture().get().isEmpty());
        assertEquals(-1, model.place().get());
        assertTrue(model.live().isEmpty());
    }

    @Test
    void anotherDesignNeverShowsThePictureOfTheOneBefore() {
        Deque<Runnable> worker = new ArrayDeque<>();
        MemoryModel slow = new MemoryModel(workbench, worker::add, Runnable::run);
        slow.shown().set(true);
        workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        assertEquals(551_936, slow.picture().get().orElseThrow().timeline().peak());

        workbench.open(Zoo.design("mobilenetv4_conv_medium"), Optional.empty());

        assertTrue(slow.picture().get().isEmpty());
        assertTrue(slow.busy().get());
    }
}
