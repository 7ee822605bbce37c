package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.kit.DockLayout.Shown;

class DockArrangementTest {
    private static final DockLayout HOME = row(
            stack("palette").sized(220),
            column(
                            new DockLayout.Editors().filling(),
                            stack("problems", "costs").sized(172))
                    .filling(),
            column(stack("properties").filling(), stack("outline").sized(220)).sized(284));

    private final DockArrangement home = DockArrangement.of(HOME);

    @Test
    void aClosedViewLeavesItsRoomToItsNeighbours() {
        DockArrangement closed = home.without("outline").without("palette");
        assertEquals(
                row(
                        column(
                                        new DockLayout.Editors().filling(),
                                        stack("problems", "costs").sized(172))
                                .filling(),
                        stack("properties").sized(284)),
                closed.views());
    }

    @Test
    void aClosedViewOpensBesideItsNeighboursOfHome() {
        DockArrangement again = home.without("costs").opened("costs", HOME);
        assertEquals(Optional.of("costs"), again.stackOf("costs").orElseThrow().front());
        assertEquals(
                List.of("problems", "costs"),
                again.stackOf("problems").orElseThrow().views());
    }

    @Test
    void aViewWithoutNeighboursOpensOnItsSideOfTheEditors() {
        DockLayout views = home.without("palette").opened("palette", HOME).views();
        assertEquals(Optional.of(Side.LEFT), views.match(new DockSide("palette")));
    }

    @Test
    void aViewThatHomeDoesNotKnowOpensBesideTheLast() {
        assertEquals(
                List.of("outline", "memory"),
                home.opened("memory", HOME).stackOf("memory").orElseThrow().views());
    }

    @Test
    void withNoViewLeftOneStillOpens() {
        DockArrangement bare = DockArrangement.of(new DockLayout.Editors()).opened("memory", HOME);
        assertTrue(bare.isOpen("memory"));
        assertTrue(DockSide.holdsEditors(bare.views()));
    }

    @Test
    void aDetachedViewStandsInItsWindowOnly() {
        DockArrangement detached = home.detached("costs", 10, 20, 300, 200);
        assertEquals(List.of(new DockWindow(stack("costs"), 10, 20, 300, 200)), detached.windows());
        assertFalse(detached.views().views().contains("costs"));
        assertEquals(List.of(), detached.without("costs").windows());
    }

    @Test
    void aMinimisedStackComesBackToItsPlace() {
        DockArrangement minimised = home.minimised("costs");
        assertEquals(
                Shown.MINIMISED, minimised.stackOf("problems").orElseThrow().shown());
        DockArrangement back = minimised.fronted("problems");
        assertEquals(Shown.OPEN, back.stackOf("costs").orElseThrow().shown());
        assertEquals(
                Optional.of("problems"), back.stackOf("costs").orElseThrow().front());
    }

    @Test
    void maximisingTwiceRestores() {
        assertEquals(Optional.of("costs"), home.maximisedOrRestored("costs").maximised());
        assertEquals(home, home.maximisedOrRestored("costs").maximisedOrRestored("costs"));
    }

    @Test
    void bringingAnotherStackToTheFrontEndsMaximising() {
        DockArrangement maximised = home.maximisedOrRestored("costs");
        assertEquals(Optional.of("costs"), maximised.fronted("problems").maximised());
        assertEquals(Optional.empty(), maximised.fronted("outline").maximised());
    }

    @Test
    void unknownViewsAreDroppedAndViewsThatStandTwiceStandOnce() {
        DockArrangement odd = DockArrangement.of(row(
                stack("costs", "from-the-future").sized(100),
                new DockLayout.Editors().filling(),
                stack("costs").sized(80)));
        assertEquals(
                row(stack("costs").sized(100), new DockLayout.Editors().filling()),
                odd.retaining(Set.of("costs")).views());
    }

    @Test
    void editorsStandBesideEachOtherAndMoveOn() {
        DockArrangement two = home.withEditors(stack("a", "b")).editorSplit("b", Orientation.HORIZONTAL);
        assertEquals(row(stack("a").filling(), stack("b").filling()), two.editors());
        assertEquals(
                List.of("a", "b"),
                two.editorMovedOn("b")
                        .editors()
                        .stacks()
                        .findFirst()
                        .orElseThrow()
                        .views());
        assertEquals(two, two.editorSplit("b", Orientation.VERTICAL));
    }

    @Test
    void closingTheLastEditorLeavesAnEmptyPlace() {
        assertEquals(stack(), home.withEditors(stack("a")).without("a").editors());
    }

    @Test
    void fixedPartsShrinkWhereTheyWouldNotFit() {
        DockLayout.Split wide = row(
                stack("a").sized(400),
                new DockLayout.Editors().filling(),
                stack("b").sized(1000));
        assertArrayEquals(new double[] {0.1, 0.75}, wide.dividers(4000), 1e-9);
        assertArrayEquals(new double[] {0.2, 0.5}, wide.dividers(1000), 1e-9);
    }

    @Test
    void partsThatAllHaveASizeShareWhatThereIs() {
        assertArrayEquals(
                new double[] {0.25},
                row(stack("a").sized(100), stack("b").sized(300)).dividers(800),
                1e-9);
    }

    @Test
    void aSizeThatIsNoneIsRefused() {
        DockLayout any = stack("a");
        assertThrows(IllegalArgumentException.class, () -> any.sized(-1));
        assertThrows(IllegalArgumentException.class, () -> any.sized(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> any.sized(Double.POSITIVE_INFINITY));
    }
}
