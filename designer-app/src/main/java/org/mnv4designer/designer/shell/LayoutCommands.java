package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCode;
import org.mnv4designer.designer.kit.Chooser;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.shell.command.Layouts;
import org.mnv4designer.designer.shell.layout.OwnPerspective;
import org.mnv4designer.designer.shell.layout.Perspectives;
import org.mnv4designer.designer.text.Text;

/** What commands do with perspectives, views and the tabs of editors: every one makes another arrangement. */
final class LayoutCommands implements Layouts {
    private static final Bounds ANYWHERE = new BoundingBox(80, 80, 480, 360);

    private final Docking docking;
    private final Perspectives perspectives;
    private final WorkbenchParts parts;
    private final PartMenu menu;
    private final Chooser chooser;
    private final Text text;

    LayoutCommands(WorkbenchParts parts, Docking docking, Perspectives perspectives, PartMenu menu, Chooser chooser) {
        this.parts = parts;
        this.docking = docking;
        this.perspectives = perspectives;
        this.menu = menu;
        this.chooser = chooser;
        this.text = parts.text();
    }

    @Override
    public ObservableValue<Boolean> onView() {
        return docking.activePart().map(part -> part.filter(this::isView).isPresent());
    }

    @Override
    public ObservableValue<Boolean> onPart() {
        return docking.activePart().map(Optional::isPresent);
    }

    @Override
    public ObservableValue<Boolean> hasEditor() {
        return docking.activeEditor().map(Optional::isPresent);
    }

    @Override
    public ObservableValue<Boolean> hasOwnPerspective() {
        return perspectives.memory().map(memory -> !memory.own().isEmpty());
    }

    private boolean isView(String part) {
        return !docking.editors().contains(part);
    }

    private void onPart(Consumer<String> command) {
        docking.activePart().getValue().ifPresent(command);
    }

    private void change(Function<String, Function<DockArrangement, DockArrangement>> change) {
        onPart(part -> docking.change(now -> change.apply(part).apply(now)));
    }

    @Override
    public void choosePerspective() {
        List<Chooser.Item> items = activeFirst().map(this::perspective).toList();
        chooser.show(text.layoutChoosePerspective(), items, KeyCode.F8, perspectives::show);
    }

    private Stream<String> activeFirst() {
        String active = perspectives.active();
        return Stream.concat(Stream.of(active), perspectives.ids().stream().filter(id -> !id.equals(active)));
    }

    private Chooser.Item perspective(String id) {
        return Perspective.shown().stream()
                .filter(given -> given.id().equals(id))
                .map(given -> new Chooser.Item(id, given.title().apply(text), given.icon()))
                .findFirst()
                .orElseGet(() -> new Chooser.Item(id, nameOf(id), "mdi2v-view-dashboard-outline"));
    }

    private String nameOf(String own) {
        return perspectives.own().stream()
                .filter(one -> one.id().equals(own))
                .map(OwnPerspective::name)
                .findFirst()
                .orElse(own);
    }

    @Override
    public void resetPerspective() {
        perspectives.reset();
    }

    @Override
    public void savePerspective() {
        TextInputDialog dialog = new TextInputDialog(nameOf(perspectives.active()));
        dialog.setContentText(text.layoutSaveName());
        dialog.setGraphic(null);
        parts.dialogs()
                .show(dialog, text.layoutSaveHeadline())
                .filter(name -> !name.isBlank())
                .ifPresent(perspectives::saveAs);
    }

    @Override
    public void deletePerspective() {
        List<String> names =
                perspectives.own().stream().map(OwnPerspective::name).toList();
        ChoiceDialog<String> dialog = new ChoiceDialog<>(names.get(0), names);
        dialog.setGraphic(null);
        parts.dialogs()
                .show(dialog, text.layoutDeleteHeadline())
                .map(names::indexOf)
                .ifPresent(index ->
                        perspectives.delete(perspectives.own().get(index).id()));
    }

    @Override
    public void maximise() {
        change(part -> now -> now.maximisedOrRestored(part));
    }

    @Override
    public void minimise() {
        change(part -> now -> now.minimised(part));
    }

    @Override
    public void detach() {
        onPart(part -> {
            Bounds at = docking.boundsOnScreen(part).orElse(ANYWHERE);
            docking.change(now -> now.detached(part, at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
            docking.focus(part);
        });
    }

    @Override
    public void close() {
        onPart(docking::close);
    }

    @Override
    public void move(Side side) {
        change(part -> now -> now.movedTo(side, part));
    }

    @Override
    public void systemMenu() {
        onPart(part -> docking.boundsOnScreen(part).ifPresent(menu::show));
    }

    @Override
    public void viewMenu() {
        onPart(part -> {
            if (!docking.openMenuOf(part)) {
                systemMenu();
            }
        });
    }

    @Override
    public void chooseEditor() {
        List<Chooser.Item> items = recent(docking.editors()::contains);
        chooser.show(text.layoutChooseEditor(), items, KeyCode.F6, docking::focus);
    }

    @Override
    public void listEditors() {
        List<Chooser.Item> items =
                docking.editors().stream().flatMap(this::item).toList();
        chooser.show(text.layoutListEditors(), items, docking::focus);
    }

    @Override
    public void chooseView() {
        chooser.show(text.layoutChooseView(), recent(this::isView), KeyCode.F7, docking::show);
    }

    private List<Chooser.Item> recent(java.util.function.Predicate<String> wanted) {
        return docking.recentParts().stream().filter(wanted).flatMap(this::item).toList();
    }

    private Stream<Chooser.Item> item(String id) {
        return docking.part(id).stream()
                .map(part -> new Chooser.Item(id, part.title().getValue(), part.icon()));
    }

    @Override
    public void nextTab() {
        step(1);
    }

    @Override
    public void previousTab() {
        step(-1);
    }

    private void step(int by) {
        onPart(part -> docking.arrangement()
                .stackOf(part)
                .map(DockLayout.Stack::views)
                .ifPresent(tabs -> docking.focus(tabs.get(Math.floorMod(tabs.indexOf(part) + by, tabs.size())))));
    }

    @Override
    public void splitEditor(Orientation orientation) {
        onEditor(editor -> docking.change(now -> now.editorSplit(editor, orientation)));
    }

    @Override
    public void moveEditorOn() {
        onEditor(editor -> docking.change(now -> now.editorMovedOn(editor)));
    }

    private void onEditor(Consumer<String> command) {
        docking.activeEditor().getValue().ifPresent(editor -> {
            command.accept(editor);
            docking.focus(editor);
        });
    }
}
