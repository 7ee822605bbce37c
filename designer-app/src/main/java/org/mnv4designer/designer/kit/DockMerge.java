package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.mnv4designer.designer.kit.DockLayout.Shown;
import org.mnv4designer.designer.kit.DockLayout.Sized;
import org.mnv4designer.designer.kit.DockLayout.Split;
import org.mnv4designer.designer.kit.DockLayout.Stack;

/** Joins what the screen shows with the minimised stacks, which it does not show. */
final class DockMerge {
    private DockMerge() {}

    /** What of a layout is not minimised; empty if nothing is. */
    static Optional<DockLayout> visible(DockLayout layout) {
        return layout.replacing(stack -> Optional.<DockLayout>of(stack).filter(any -> stack.shown() == Shown.OPEN));
    }

    static List<Stack> minimised(DockLayout layout) {
        return layout.stacks().filter(stack -> stack.shown() == Shown.MINIMISED).toList();
    }

    /**
     * The layout of which a part is seen, with sizes and tabs as seen. Where people have meanwhile rearranged what is
     * seen, minimised stacks keep only their side.
     */
    static DockLayout merged(DockLayout whole, DockLayout seen) {
        Optional<DockLayout> expected = visible(whole);
        boolean sameShape =
                expected.map(DockMerge::shape).filter(shape(seen)::equals).isPresent();
        return sameShape ? whole.match(new Taking(seen)) : besides(whole, seen);
    }

    private static DockLayout besides(DockLayout whole, DockLayout seen) {
        DockLayout joined = seen;
        for (Stack stack : minimised(whole)) {
            Side side = stack.views().stream()
                    .findFirst()
                    .flatMap(view -> whole.match(new DockSide(view)))
                    .orElse(Side.BOTTOM);
            Sized made = stack.sized(DockArrangement.SIDE_SIZE);
            boolean before = side == Side.LEFT || side == Side.TOP;
            joined = new Split(
                    side.isVertical() ? Orientation.HORIZONTAL : Orientation.VERTICAL,
                    before ? List.of(made, joined.filling()) : List.of(joined.filling(), made));
        }
        return joined;
    }

    /** What must agree for sizes to be taken over one by one. */
    private static String shape(DockLayout layout) {
        return layout.match(new Shape());
    }

    private record Shape() implements DockLayout.Cases<String> {
        @Override
        public String split(Split split) {
            List<String> parts =
                    split.parts().stream().map(part -> part.part().match(this)).toList();
            return split.orientation() + parts.toString();
        }

        @Override
        public String stack(Stack stack) {
            return stack.views().toString();
        }

        @Override
        public String editors(DockLayout.Editors editors) {
            return "editors";
        }
    }

    /** Takes sizes and fronts from a layout of the same shape. */
    private record Taking(DockLayout seen) implements DockLayout.Cases<DockLayout> {
        @Override
        public DockLayout split(Split whole) {
            List<Sized> theirs = seen.match(new PartsOf());
            long visible = whole.parts().stream().filter(this::isVisible).count();
            List<Sized> parts = new ArrayList<>();
            int next = 0;
            for (Sized part : whole.parts()) {
                if (!isVisible(part)) {
                    parts.add(part);
                } else if (visible == 1) {
                    parts.add(new Sized(part.part().match(this), part.size()));
                } else {
                    Sized their = theirs.get(next++);
                    parts.add(new Sized(part.part().match(new Taking(their.part())), their.size()));
                }
            }
            return new Split(whole.orientation(), parts);
        }

        private boolean isVisible(Sized part) {
            return visible(part.part()).isPresent();
        }

        @Override
        public DockLayout stack(Stack whole) {
            return seen;
        }

        @Override
        public DockLayout editors(DockLayout.Editors editors) {
            return editors;
        }
    }

    private record PartsOf() implements DockLayout.Cases<List<Sized>> {
        @Override
        public List<Sized> split(Split split) {
            return split.parts();
        }

        @Override
        public List<Sized> stack(Stack stack) {
            return List.of();
        }

        @Override
        public List<Sized> editors(DockLayout.Editors editors) {
            return List.of();
        }
    }
}
