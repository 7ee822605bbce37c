package org.mnv4designer.designer.kit;

import java.util.List;
import javafx.geometry.Orientation;

/** How views are arranged: a tree of rows, columns and stacks of tabs. */
public sealed interface DockLayout {

    <R> R match(Cases<R> cases);

    /** One method for each kind of arrangement. */
    interface Cases<R> {
        R split(Split split);

        R stack(Stack stack);

        R editors(Editors editors);
    }

    /** Size of a part in pixels across the split; 0 takes what the others leave. */
    record Sized(DockLayout part, double size) {}

    /** Parts side by side (horizontal) or above each other (vertical). */
    record Split(Orientation orientation, List<Sized> parts) implements DockLayout {
        public Split {
            parts = List.copyOf(parts);
        }

        /** Where the dividers stand, as shares of a length in pixels. */
        public double[] dividers(double length) {
            double fixed = parts.stream().mapToDouble(Sized::size).sum();
            long filling = parts.stream().filter(part -> part.size() == 0).count();
            double share = filling == 0 ? 0 : Math.max(0, length - fixed) / filling;
            double[] dividers = new double[parts.size() - 1];
            double at = 0;
            for (int i = 0; i < dividers.length; i++) {
                at += parts.get(i).size() == 0 ? share : parts.get(i).size();
                dividers[i] = at / length;
            }
            return dividers;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.split(this);
        }
    }

    /** Views in one place, as tabs; the first is in front. */
    record Stack(List<String> views) implements DockLayout {
        public Stack {
            views = List.copyOf(views);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stack(this);
        }
    }

    /** The place of the editors' tabs. */
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
        return new Stack(List.of(views));
    }

    /** This part with a fixed size. */
    default Sized sized(double pixels) {
        return new Sized(this, pixels);
    }

    /** This part with all the room that is left. */
    default Sized filling() {
        return new Sized(this, 0);
    }
}
