package org.mnv4designer.designer.shell.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.DockWindow;

/** Makes what is remembered out of a tree of JSON values; throws {@link IllegalArgumentException} where that fails. */
final class LayoutReader {
    static final int VERSION = 1;

    LayoutMemory memory(Map<String, Object> json) {
        Fields fields = new Fields(json);
        if (fields.number("version") != VERSION) {
            throw new IllegalArgumentException("a layout of version " + fields.text("version"));
        }
        Map<String, DockArrangement> arrangements = new LinkedHashMap<>();
        fields.object("arrangements")
                .values()
                .forEach((id, value) -> arrangements.put(id, arrangement(Fields.of(value))));
        return new LayoutMemory(
                fields.has("window") ? Optional.of(window(fields.object("window"))) : Optional.empty(),
                fields.text("perspective"),
                arrangements,
                fields.list("own").stream().map(Fields::of).map(this::own).toList(),
                layout(fields.object("editors")),
                fields.optionalText("front"));
    }

    private static WindowPlace window(Fields json) {
        return new WindowPlace(
                json.number("x"),
                json.number("y"),
                json.number("width"),
                json.number("height"),
                json.choice("mode", WindowPlace.Mode.values()));
    }

    private OwnPerspective own(Fields json) {
        return new OwnPerspective(json.text("id"), json.text("name"), views(json));
    }

    private DockArrangement arrangement(Fields json) {
        List<DockWindow> windows = json.list("windows").stream()
                .map(Fields::of)
                .map(this::detached)
                .toList();
        return new DockArrangement(views(json), DockLayout.stack(), windows, json.optionalText("maximised"));
    }

    private DockWindow detached(Fields json) {
        return new DockWindow(
                layout(json.object("views")),
                json.number("x"),
                json.number("y"),
                Math.max(80, json.number("width")),
                Math.max(60, json.number("height")));
    }

    /** Views without a place for editors, or with two, cannot be shown. */
    private DockLayout views(Fields json) {
        DockLayout layout = layout(json.object("views"));
        if (places(layout) != 1) {
            throw new IllegalArgumentException("a layout needs one place for editors");
        }
        Set<String> once = layout.views().stream().collect(Collectors.toSet());
        if (once.size() != layout.views().size()) {
            throw new IllegalArgumentException("a view stands in two places");
        }
        return layout;
    }

    private static int places(DockLayout layout) {
        return layout.match(new Places());
    }

    private DockLayout layout(Fields json) {
        if (json.has("stack")) {
            return new DockLayout.Stack(
                    json.texts("stack"), json.optionalText("front"), json.choice("shown", DockLayout.Shown.values()));
        }
        return json.has("split")
                ? new DockLayout.Split(
                        json.choice("split", Orientation.values()),
                        json.list("parts").stream()
                                .map(Fields::of)
                                .map(this::sized)
                                .toList())
                : new DockLayout.Editors();
    }

    private DockLayout.Sized sized(Fields json) {
        return new DockLayout.Sized(layout(json), json.number("size"));
    }

    private record Places() implements DockLayout.Cases<Integer> {
        @Override
        public Integer split(DockLayout.Split split) {
            return split.parts().stream()
                    .mapToInt(part -> part.part().match(this))
                    .sum();
        }

        @Override
        public Integer stack(DockLayout.Stack stack) {
            return 0;
        }

        @Override
        public Integer editors(DockLayout.Editors editors) {
            return 1;
        }
    }
}
