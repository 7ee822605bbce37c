package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.util.Optional;
import javafx.geometry.Side;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.kit.DockLayout.Shown;

class DockMergeTest {
    private static final DockLayout.Stack AWAY = stack("outline").shownAs(Shown.MINIMISED);
    private static final DockLayout WHOLE = row(
            new DockLayout.Editors().filling(),
            column(stack("properties", "costs").filling(), AWAY.sized(220)).sized(284));

    @Test
    void whatIsSeenIsTheRest() {
        assertEquals(
                Optional.of(row(
                        new DockLayout.Editors().filling(),
                        stack("properties", "costs").sized(284))),
                DockMerge.visible(WHOLE));
    }

    @Test
    void sizesAndTabsAreTakenFromTheScreenAndMinimisedStacksKeepTheirPlace() {
        DockLayout seen = row(
                new DockLayout.Editors().filling(),
                stack("properties", "costs").withFront("costs").sized(333));
        assertEquals(
                row(
                        new DockLayout.Editors().filling(),
                        column(stack("properties", "costs").withFront("costs").filling(), AWAY.sized(220))
                                .sized(333)),
                DockMerge.merged(WHOLE, seen));
    }

    @Test
    void afterRearrangingMinimisedStacksKeepTheirSide() {
        DockLayout seen = column(stack("properties", "costs").sized(90), new DockLayout.Editors().filling());
        DockLayout merged = DockMerge.merged(WHOLE, seen);
        assertEquals(Optional.of(seen), DockMerge.visible(merged));
        assertEquals(Optional.of(Side.RIGHT), merged.match(new DockSide("outline")));
    }
}
