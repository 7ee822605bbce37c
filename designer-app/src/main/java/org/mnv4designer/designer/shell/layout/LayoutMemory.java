package org.mnv4designer.designer.shell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;

/**
 * How the workbench was left: a value.
 *
 * @param window empty if it never was on a screen
 * @param perspective id of the one in front
 * @param arrangements what was changed of perspectives, by id; without editors
 * @param own perspectives that the user has named
 * @param editors the open files, as they stood beside each other; their absolute paths are the ids
 * @param front the file in front
 */
public record LayoutMemory(
        Optional<WindowPlace> window,
        String perspective,
        Map<String, DockArrangement> arrangements,
        List<OwnPerspective> own,
        DockLayout editors,
        Optional<String> front) {

    public LayoutMemory {
        arrangements = Map.copyOf(arrangements);
        own = List.copyOf(own);
    }

    /** Of a workbench that was never open. */
    public static LayoutMemory fresh() {
        return new LayoutMemory(Optional.empty(), "", Map.of(), List.of(), DockLayout.stack(), Optional.empty());
    }

    public LayoutMemory withWindow(WindowPlace place) {
        return new LayoutMemory(Optional.of(place), perspective, arrangements, own, editors, front);
    }

    public LayoutMemory withPerspective(String id) {
        return new LayoutMemory(window, id, arrangements, own, editors, front);
    }

    /** Remembers what a perspective looks like; the editors are not its own. */
    public LayoutMemory withArrangement(String id, DockArrangement arrangement) {
        Map<String, DockArrangement> more = new LinkedHashMap<>(arrangements);
        more.put(id, arrangement.withEditors(DockLayout.stack()).withMaximised(maximisedView(arrangement)));
        return new LayoutMemory(window, perspective, more, own, editors, front);
    }

    private static Optional<String> maximisedView(DockArrangement arrangement) {
        return arrangement.maximised().filter(arrangement.views().views()::contains);
    }

    /** Forgets what was changed of a perspective. */
    public LayoutMemory withoutArrangement(String id) {
        Map<String, DockArrangement> fewer = new LinkedHashMap<>(arrangements);
        fewer.remove(id);
        return new LayoutMemory(window, perspective, fewer, own, editors, front);
    }

    public LayoutMemory withOwn(OwnPerspective made) {
        List<OwnPerspective> more = new ArrayList<>(own);
        more.removeIf(one -> one.id().equals(made.id()));
        more.add(made);
        return new LayoutMemory(window, perspective, arrangements, more, editors, front);
    }

    public LayoutMemory withoutOwn(String id) {
        List<OwnPerspective> fewer =
                own.stream().filter(one -> !one.id().equals(id)).toList();
        return new LayoutMemory(window, perspective, arrangements, fewer, editors, front).withoutArrangement(id);
    }

    public LayoutMemory withEditors(DockLayout files, Optional<String> inFront) {
        return new LayoutMemory(window, perspective, arrangements, own, files, inFront);
    }
}
