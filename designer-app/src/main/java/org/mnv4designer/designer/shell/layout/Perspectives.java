package org.mnv4designer.designer.shell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.Docking;

/** The named arrangements of views: which one is seen, what was changed of each, and those that the user has named. */
public final class Perspectives {
    private final Docking docking;
    private final Map<String, DockLayout> given;
    private final ReadOnlyObjectWrapper<LayoutMemory> memory;

    /**
     * @param given layouts of the perspectives that are always there, by id; the first is shown at first
     * @param memory what was remembered
     */
    public Perspectives(Docking docking, Map<String, DockLayout> given, LayoutMemory memory) {
        this.docking = docking;
        this.given = new LinkedHashMap<>(given);
        this.memory = new ReadOnlyObjectWrapper<>(memory);
    }

    /** What is remembered; what the screen shows is in it after {@link #remember}. */
    public ReadOnlyObjectProperty<LayoutMemory> memory() {
        return memory.getReadOnlyProperty();
    }

    /** The perspective in front. */
    public String active() {
        String id = memory.get().perspective();
        return ids().contains(id) ? id : ids().get(0);
    }

    /** Every perspective, those of the user last. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(given.keySet());
        own().forEach(one -> ids.add(one.id()));
        return ids;
    }

    public List<OwnPerspective> own() {
        return memory.get().own();
    }

    /** Shows the perspective that was in front last. */
    public void start() {
        arrange(active());
    }

    /** Shows a perspective as it was left. */
    public void show(String id) {
        remember();
        arrange(id);
    }

    /** Shows the perspective in front as it was made. */
    public void reset() {
        memory.set(memory.get().withoutArrangement(active()));
        arrange(active());
    }

    /** Names what is seen now, and shows it under that name; a perspective of that name is replaced. */
    public void saveAs(String name) {
        DockLayout views = docking.arrangement().views();
        memory.set(memory.get()
                .withOwn(new OwnPerspective(idOf(name), name.strip(), views))
                .withoutArrangement(idOf(name)));
        arrange(idOf(name));
    }

    private static String idOf(String name) {
        return "own-" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** Deletes a perspective of the user. */
    public void delete(String id) {
        boolean shown = id.equals(active());
        memory.set(memory.get().withoutOwn(id));
        if (shown) {
            arrange(active());
        }
    }

    /** Takes what the screen shows into the memory. */
    public void remember() {
        DockArrangement now = docking.arrangement();
        memory.set(memory.get().withArrangement(active(), now).withPerspective(active()));
    }

    public void remember(WindowPlace window) {
        memory.set(memory.get().withWindow(window));
    }

    /** Takes the open files into the memory. */
    public void remember(DockLayout files, Optional<String> front) {
        memory.set(memory.get().withEditors(files, front));
    }

    private void arrange(String id) {
        DockLayout made = layoutOf(id);
        memory.set(memory.get().withPerspective(id));
        docking.home(made);
        DockArrangement left =
                Optional.ofNullable(memory.get().arrangements().get(id)).orElseGet(() -> DockArrangement.of(made));
        docking.arrange(left.withEditors(docking.arrangement().editors()));
    }

    private DockLayout layoutOf(String id) {
        return Stream.concat(
                        Optional.ofNullable(given.get(id)).stream(),
                        own().stream().filter(one -> one.id().equals(id)).map(OwnPerspective::views))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no perspective " + id));
    }
}
