package org.mnv4designer.designer.shell.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.DockWindow;

/** Turns what is remembered into a tree of JSON values. */
final class LayoutWriter implements DockLayout.Cases<Map<String, Object>> {

    Map<String, Object> memory(LayoutMemory memory) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", LayoutReader.VERSION);
        memory.window().ifPresent(place -> json.put("window", window(place)));
        json.put("perspective", memory.perspective());
        Map<String, Object> arrangements = new LinkedHashMap<>();
        memory.arrangements().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> arrangements.put(entry.getKey(), arrangement(entry.getValue())));
        json.put("arrangements", arrangements);
        json.put("own", memory.own().stream().map(this::own).toList());
        json.put("editors", layout(memory.editors()));
        memory.front().ifPresent(file -> json.put("front", file));
        return json;
    }

    private static Map<String, Object> window(WindowPlace place) {
        Map<String, Object> json = bounds(place.x(), place.y(), place.width(), place.height());
        json.put("mode", place.mode().name());
        return json;
    }

    private static Map<String, Object> bounds(double x, double y, double width, double height) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("x", x);
        json.put("y", y);
        json.put("width", width);
        json.put("height", height);
        return json;
    }

    private Map<String, Object> own(OwnPerspective own) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", own.id());
        json.put("name", own.name());
        json.put("views", layout(own.views()));
        return json;
    }

    private Map<String, Object> arrangement(DockArrangement arrangement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("views", layout(arrangement.views()));
        json.put("windows", arrangement.windows().stream().map(this::detached).toList());
        arrangement.maximised().ifPresent(view -> json.put("maximised", view));
        return json;
    }

    private Map<String, Object> detached(DockWindow window) {
        Map<String, Object> json = bounds(window.x(), window.y(), window.width(), window.height());
        json.put("views", layout(window.views()));
        return json;
    }

    private Map<String, Object> layout(DockLayout layout) {
        return layout.match(this);
    }

    @Override
    public Map<String, Object> split(DockLayout.Split split) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("split", split.orientation().name());
        json.put("parts", split.parts().stream().map(this::sized).toList());
        return json;
    }

    private Map<String, Object> sized(DockLayout.Sized sized) {
        Map<String, Object> json = layout(sized.part());
        json.put("size", sized.size());
        return json;
    }

    @Override
    public Map<String, Object> stack(DockLayout.Stack stack) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stack", List.copyOf(stack.views()));
        stack.front().ifPresent(view -> json.put("front", view));
        json.put("shown", stack.shown().name());
        return json;
    }

    @Override
    public Map<String, Object> editors(DockLayout.Editors editors) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", "editors");
        return json;
    }
}
