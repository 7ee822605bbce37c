package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Side;

/** Tells on which side of the editors a view stands; empty if it is not there. */
record DockSide(String view) implements DockLayout.Cases<Optional<Side>> {

    @Override
    public Optional<Side> split(DockLayout.Split split) {
        List<DockLayout> parts =
                split.parts().stream().map(DockLayout.Sized::part).toList();
        int here = first(parts, part -> part.stackOf(view).isPresent());
        int centre = first(parts, DockSide::holdsEditors);
        if (here < 0 || here == centre) {
            return here < 0 ? Optional.empty() : parts.get(here).match(this);
        }
        boolean before = centre < 0 ? here == 0 : here < centre;
        return Optional.of(
                split.orientation() == Orientation.HORIZONTAL
                        ? (before ? Side.LEFT : Side.RIGHT)
                        : (before ? Side.TOP : Side.BOTTOM));
    }

    @Override
    public Optional<Side> stack(DockLayout.Stack stack) {
        return Optional.empty();
    }

    @Override
    public Optional<Side> editors(DockLayout.Editors editors) {
        return Optional.empty();
    }

    private static int first(List<DockLayout> parts, java.util.function.Predicate<DockLayout> fits) {
        for (int i = 0; i < parts.size(); i++) {
            if (fits.test(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** True if the place of the editors is in a layout. */
    static boolean holdsEditors(DockLayout layout) {
        return layout.match(new HoldsEditors());
    }

    private record HoldsEditors() implements DockLayout.Cases<Boolean> {
        @Override
        public Boolean split(DockLayout.Split split) {
            return split.parts().stream().anyMatch(part -> part.part().match(this));
        }

        @Override
        public Boolean stack(DockLayout.Stack stack) {
            return false;
        }

        @Override
        public Boolean editors(DockLayout.Editors editors) {
            return true;
        }
    }
}
