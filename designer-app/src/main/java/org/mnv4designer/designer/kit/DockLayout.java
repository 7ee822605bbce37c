package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;

/** How views are arranged: a tree of rows, columns and stacks of tabs. A value; every change makes another one. */
public sealed interface DockLayout {

    <R> R match(Cases<R> cases);

    /** One method for each kind of arrangement. */
    interface Cases<R> {
        R split(Split split);

        R stack(Stack stack);

        R editors(Editors editors);
    }

    /** Size of a part in pixels across the split; 0 takes what the others leave. */
    record Sized(DockLayout part, double size) {
        public Sized {
            if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a part needs a size in pixels, got " + size);
            }
        }
    }

    /** Parts side by side (horizontal) or above each other (vertical). */
    record Split(Orientation orientation, List<Sized> parts) implements DockLayout {
        /** What the parts of fixed size leave at least to those that fill, as a share of the whole. */
        private static final double LEAST_FILLING = 0.3;

        public Split {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a split needs parts");
            }
        }

        /** Where the dividers stand, as shares of a length in pixels. Parts shrink where they would not fit. */
        public double[] dividers(double length) {
            double fixed = parts.stream().mapToDouble(Sized::size).sum();
            long filling = parts.stream().filter(part -> part.size() == 0).count();
            double room = filling == 0 ? length : length * (1 - LEAST_FILLING);
            double scale = fixed > room || (filling == 0 && fixed > 0) ? room / fixed : 1;
            double share = filling == 0 ? 0 : (length - fixed * scale) / filling;
            double[] dividers = new double[parts.size() - 1];
            double at = 0;
            for (int i = 0; i < dividers.length; i++) {
                at += parts.get(i).size() == 0 ? share : parts.get(i).size() * scale;
                dividers[i] = at / length;
            }
            return dividers;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.split(this);
        }
    }

    /** Whether a stack is seen. */
    enum Shown {
        OPEN,
        /** Only as icons at the edge of the window. */
        MINIMISED
    }

    /**
     * Views or editors in one place, as tabs.
     *
     * @param front the tab that is seen; empty for the first
     */
    record Stack(List<String> views, Optional<String> front, Shown shown) implements DockLayout {
        public Stack {
            views = List.copyOf(views);
            front = front.filter(views::contains);
        }

        public Stack withFront(String view) {
            return new Stack(views, Optional.of(view), shown);
        }

        public Stack with(String view) {
            List<String> more = new ArrayList<>(views);
            more.add(view);
            return new Stack(more, Optional.of(view), shown);
        }

        public Stack shownAs(Shown other) {
            return new Stack(views, front, other);
        }

        /** Without the views that do not fit; empty if none is left. */
        public Optional<DockLayout> keeping(Function<String, Boolean> fits) {
            List<String> kept = views.stream().filter(fits::apply).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Stack(kept, front, shown));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stack(this);
        }
    }

    /** The place of the editors. */
    record Editors() implements DockLayout {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.editors(this);
        }
    }

    static Split row(Sized... parts) {
        return new Split(Orientation.HORIZONTAL, List.of(parts));
    }

    static Split column(Sized... parts) {
        return new Split(Orientation.VERTICAL, List.of(parts));
    }

    static Stack stack(String... views) {
        return stack(List.of(views));
    }

    static Stack stack(List<String> views) {
        return new Stack(views, Optional.empty(), Shown.OPEN);
    }

    /** This part with a fixed size. */
    default Sized sized(double pixels) {
        return new Sized(this, pixels);
    }

    /** This part with all the room that is left. */
    default Sized filling() {
        return new Sized(this, 0);
    }

    /** Every stack, from left to right and from top to bottom. */
    default Stream<Stack> stacks() {
        return match(new DockStacks());
    }

    /** Every view, in the order of the stacks. */
    default List<String> views() {
        return stacks().flatMap(stack -> stack.views().stream()).toList();
    }

    /** The stack that holds a view. */
    default Optional<Stack> stackOf(String view) {
        return stacks().filter(stack -> stack.views().contains(view)).findFirst();
    }

    /** Another tree, with each stack replaced; where nothing takes its place, its neighbours close the gap. */
    default Optional<DockLayout> replacing(Function<Stack, Optional<DockLayout>> by) {
        return match(new DockReplacing(by));
    }
}
