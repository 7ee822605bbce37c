package org.mnv4designer.designer.shell.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.designer.kit.DockPart;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;

/** One editor tab for each session: opens and closes them as sessions come and go, and keeps both in step. */
public final class Editors {
    private static final String ICON = "mdi2v-vector-square";

    /** What editors ask of the workbench. */
    public interface Surroundings extends FileNotice.Ways {
        /** Shows the properties of the selection, with the focus in a field if one is named. */
        void showProperties(String parameter);

        /** Tells why the clipboard holds no blocks. */
        void cannotPaste(String reason);

        /** Shows the context menu of the canvas. */
        void showContextMenu(Node owner, Point2D screen);

        /** Closes a session after asking about unsaved changes; false if the user stays. */
        boolean close(Session session);
    }

    private record Editor(Session session, EditorModel model, EditorView view, Subscription preferred) {
        void close() {
            preferred.unsubscribe();
            model.close();
            view.close();
        }
    }

    private final Workbench workbench;
    private final Docking docking;
    private final BlockCatalog catalog;
    private final WhatIfSource whatIf;
    private final CanvasPreferences preferences;
    private final Text text;
    private final Surroundings surroundings;
    private final Executor layoutWorker = FxThread.worker("layout");
    private final BlockClipboard clipboard = new BlockClipboard(BlockTypes.load(), new SystemBoard());
    private final Map<String, Editor> editors = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<CanvasModel>> activeCanvas =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Function<Analysis, Heating> heat = HeatSource.NONE::heating;

    public Editors(
            Workbench workbench,
            Docking docking,
            BlockCatalog catalog,
            WhatIfSource whatIf,
            Preferences preferences,
            Text text,
            Surroundings surroundings) {
        this.workbench = workbench;
        this.docking = docking;
        this.catalog = catalog;
        this.whatIf = whatIf;
        this.preferences = new CanvasPreferences(preferences);
        this.text = text;
        this.surroundings = surroundings;
        workbench.sessions().addListener((ListChangeListener<Session>) change -> follow());
        workbench.activeSession().subscribe(active -> active.ifPresent(session -> show(session.id())));
        workbench.chosenDevice().subscribe(any -> recolour());
        this.preferences.heat().subscribe(any -> recolour());
        docking.activeEditor().subscribe(front -> front.map(editors::get).ifPresent(this::activate));
    }

    /** The canvas of the design in front. */
    public ReadOnlyObjectProperty<Optional<CanvasModel>> activeCanvas() {
        return activeCanvas.getReadOnlyProperty();
    }

    /** Zoom of the canvas in front; 1 is actual size. */
    public ObservableValue<Double> zoom() {
        return activeCanvas.flatMap(canvas -> canvas.<ObservableValue<Double>>map(
                        shown -> shown.viewportProperty().map(viewport -> viewport.zoom()))
                .orElseGet(() -> new SimpleObjectProperty<>(1.0)));
    }

    /** What is selected on the canvas in front. */
    public ObservableValue<Selection> drawnSelection() {
        return activeCanvas.flatMap(canvas -> canvas.<ObservableValue<Selection>>map(CanvasModel::selectionProperty)
                .orElseGet(() -> new SimpleObjectProperty<>(Selection.none())));
    }

    /** Does something with the commands of the canvas in front. */
    public void onCanvas(Consumer<CanvasCommands> command) {
        active().ifPresent(editor -> command.accept(editor.view().commands()));
    }

    /** Opens the bar that finds blocks on the canvas in front. */
    public void find() {
        active().ifPresent(editor -> editor.view().find());
    }

    /** Goes to the next block that was found (1) or the previous one (-1). */
    public void findStep(int step) {
        active().ifPresent(editor -> editor.view().findStep(step));
    }

    /** Gives the keyboard to the canvas in front. */
    public void focusCanvas() {
        active().ifPresent(editor -> editor.view().requestFocus());
    }

    /** Lays the design in front out anew, as an edit. */
    public void arrange() {
        active().ifPresent(editor -> editor.model().arrange());
    }

    /** Colours blocks by a cost from now on, also after a restart. */
    public void colourBy(HeatChoice choice) {
        preferences.heat().set(choice.id());
    }

    private void recolour() {
        heat = HeatChoice.named(preferences.heat().get()).source(workbench.chosenDevice()::get)::heating;
        editors.values().forEach(editor -> editor.model().heat(heat));
    }

    private Optional<Editor> active() {
        return workbench.activeSession().get().map(Session::id).map(editors::get);
    }

    private void follow() {
        List<String> ids = workbench.sessions().stream().map(Session::id).toList();
        workbench.sessions().stream()
                .filter(session -> !editors.containsKey(session.id()))
                .forEach(this::open);
        List<String> gone =
                editors.keySet().stream().filter(id -> !ids.contains(id)).toList();
        gone.forEach(id -> {
            Optional.ofNullable(editors.remove(id)).ifPresent(Editor::close);
            docking.closeEditor(id);
        });
    }

    private void open(Session session) {
        EditorModel model = new EditorModel(session, text, layoutWorker, FxThread.executor());
        model.heat(heat);
        Holder holder = new Holder();
        DesignEditing editing = new DesignEditing(model, catalog, clipboard, holder, text);
        FileNotice notice = new FileNotice(session, surroundings, text);
        EditorView view = new EditorView(model, editing, catalog, new BlockChips(session, text), whatIf, notice, text);
        view.heatBy(preferences.heat());
        holder.view = Optional.of(view);
        editors.put(session.id(), new Editor(session, model, view, preferences.on(model.canvas())));
        docking.openEditor(new DockPart(
                session.id(),
                Bindings.createStringBinding(() -> title(session), session.title(), session.dirty()),
                ICON,
                () -> view,
                () -> surroundings.close(session)));
    }

    private static String title(Session session) {
        return session.dirty().get()
                ? "*" + session.title().get()
                : session.title().get();
    }

    private void show(String id) {
        docking.showEditor(id);
        FxThread.later(() -> FxThread.later(this::focusCanvas));
        activeCanvas.set(Optional.ofNullable(editors.get(id))
                .map(editor -> editor.model().canvas()));
    }

    private void activate(Editor editor) {
        workbench.activeSession().set(Optional.of(editor.session()));
        activeCanvas.set(Optional.of(editor.model().canvas()));
    }

    /** Hands what a canvas asks for on to the workbench, once its view exists. */
    private final class Holder implements DesignEditing.Surroundings {
        private Optional<EditorView> view = Optional.empty();

        @Override
        public void edit(String node, String parameter) {
            if (view.filter(shown -> shown.editInPlace(node, parameter)).isEmpty()) {
                surroundings.showProperties(parameter);
            }
        }

        @Override
        public void cannotPaste(String reason) {
            surroundings.cannotPaste(reason);
        }

        @Override
        public void contextMenu(Point2D screen) {
            view.ifPresent(owner -> surroundings.showContextMenu(owner, screen));
        }

        @Override
        public void insert(String typed) {
            view.ifPresent(shown -> shown.insert(typed));
        }

        @Override
        public void drillInto(String block) {
            view.ifPresent(shown -> shown.drillInto(block));
        }
    }
}
