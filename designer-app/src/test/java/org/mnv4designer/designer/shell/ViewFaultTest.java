package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Design;

class ViewFaultTest {
    @TempDir
    Path folder;

    private WorkbenchRobot robot;
    private boolean broken = true;

    @BeforeEach
    void start() throws TimeoutException {
        robot = WorkbenchRobot.start(folder);
        robot.onFx(() -> robot.pane().workbench().open(Design.blank("one"), Optional.empty()));
        robot.waitUntilSettled();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void whatCannotBeBuiltTellsSoInItsPlaceAndCanBeReloaded() throws Exception {
        put(() -> {
            throwIfBroken();
            return new Label("all is well");
        });
        robot.waitFor(() -> robot.isShown(".fault-notice"));
        assertEquals(
                "IllegalStateException: broken",
                robot.pane().parts().faults().faults().get(0).message());
        assertEquals(
                "Broken view", robot.pane().parts().faults().faults().get(0).source());
        broken = false;
        robot.click("Reload view");
        robot.waitFor(() -> robot.isShown("all is well"));
        assertFalse(robot.isShown(".fault-notice"));
    }

    @Test
    void whatCannotBeLaidOutTakesNoOtherAlong() throws Exception {
        put(() -> new StackPane() {
            @Override
            protected void layoutChildren() {
                throwIfBroken();
            }
        });
        robot.waitFor(() -> robot.isShown(".fault-notice"));
        robot.onFx(() -> robot.pane().show(Perspective.ANALYSE));
        robot.waitFor(() -> robot.isShown(".costs"));
        robot.onFx(() -> robot.session().undo());
        assertTrue(robot.bounds(".status-row").getMaxY() <= 768);
    }

    @Test
    void aFaultOfAListenerIsShownInTheViewThatItComesFrom() throws Exception {
        robot.onFx(() -> robot.pane().docking().show(Views.COSTS));
        IllegalStateException fault = new IllegalStateException("late");
        fault.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.mnv4designer.designer.part.costs.CostsModel", "show", "CostsModel.java", 1)
        });
        robot.onFx(() -> robot.pane().tellFault(fault));
        robot.waitFor(() -> robot.isShown(".fault-notice"));
        assertFalse(robot.isShown(".costs"));
        assertEquals("Costs", robot.pane().parts().faults().faults().get(0).source());
    }

    private void throwIfBroken() {
        if (broken) {
            throw new IllegalStateException("broken");
        }
    }

    private void put(Supplier<Node> view) {
        robot.onFx(() -> {
            Node guarded = robot.pane().parts().guards().guarded("Broken view", view);
            robot.pane().setLeft(guarded);
        });
    }
}
