package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.text.Text;

/** Perspectives, the tabs of views and editors, and the ways between them. */
final class LayoutActions {
    /** For the menu of a window's arrangement. */
    static final List<List<String>> MENU = List.of(
            List.of("perspective.choose", "perspective.saveAs", "perspective.reset", "perspective.delete"),
            List.of("part.maximise", "part.minimise", "part.detach", "part.close"),
            List.of("part.left", "part.right", "part.bottom"),
            List.of("editor.splitRight", "editor.splitDown", "editor.moveOn"),
            List.of("editor.choose", "editor.list", "part.choose", "tab.next", "tab.previous"),
            List.of("part.menu", "part.viewMenu"));

    private final Actions actions;
    private final Layouts layouts;

    LayoutActions(Actions actions, Layouts layouts) {
        this.actions = actions;
        this.layouts = layouts;
    }

    void describe() {
        perspectives();
        parts();
        editors();
        ways();
    }

    private void perspectives() {
        add("perspective.choose", Text::layoutChoosePerspective, "mdi2v-view-dashboard-outline", "Shortcut+F8")
                .does(layouts::choosePerspective);
        add("perspective.saveAs", Text::layoutSavePerspective, "mdi2c-content-save-outline", "")
                .hint(Text::layoutSavePerspectiveHint)
                .does(layouts::savePerspective);
        add("perspective.reset", Text::layoutResetPerspective, "mdi2b-backup-restore", "")
                .hint(Text::layoutResetPerspectiveHint)
                .does(layouts::resetPerspective);
        add("perspective.delete", Text::layoutDeletePerspective, "mdi2d-delete-outline", "")
                .when(layouts.hasOwnPerspective())
                .does(layouts::deletePerspective);
    }

    private void parts() {
        when(
                layouts.onPart(),
                "part.maximise",
                Text::layoutMaximise,
                "mdi2w-window-maximize",
                "Shortcut+M",
                layouts::maximise);
        when(layouts.onView(), "part.minimise", Text::layoutMinimise, "mdi2w-window-minimize", "", layouts::minimise);
        when(layouts.onView(), "part.detach", Text::layoutDetach, "mdi2o-open-in-new", "", layouts::detach);
        when(layouts.onPart(), "part.close", Text::layoutClose, "mdi2c-close", "Shortcut+F4", layouts::close);
        move("part.left", Text::layoutMoveLeft, "mdi2d-dock-left", Side.LEFT);
        move("part.right", Text::layoutMoveRight, "mdi2d-dock-right", Side.RIGHT);
        move("part.bottom", Text::layoutMoveBottom, "mdi2d-dock-bottom", Side.BOTTOM);
        when(
                layouts.onPart(),
                "part.menu",
                Text::layoutSystemMenu,
                "mdi2d-dots-vertical",
                "Alt+MINUS",
                layouts::systemMenu);
        when(layouts.onView(), "part.viewMenu", Text::layoutViewMenu, "mdi2m-menu", "Shortcut+F10", layouts::viewMenu);
    }

    private void move(String id, Function<Text, String> label, String icon, Side side) {
        when(layouts.onView(), id, label, icon, "", () -> layouts.move(side));
    }

    private void editors() {
        when(
                layouts.hasEditor(),
                "editor.splitRight",
                Text::layoutSplitRight,
                "mdi2v-view-split-vertical",
                "",
                () -> layouts.splitEditor(Orientation.HORIZONTAL));
        when(
                layouts.hasEditor(),
                "editor.splitDown",
                Text::layoutSplitDown,
                "mdi2v-view-split-horizontal",
                "",
                () -> layouts.splitEditor(Orientation.VERTICAL));
        when(
                layouts.hasEditor(),
                "editor.moveOn",
                Text::layoutMoveEditor,
                "mdi2s-swap-horizontal",
                "",
                layouts::moveEditorOn);
    }

    private void ways() {
        ObservableValue<Boolean> editor = layouts.hasEditor();
        when(
                editor,
                "editor.choose",
                Text::layoutChooseEditor,
                "mdi2f-file-swap-outline",
                "Shortcut+F6",
                layouts::chooseEditor);
        when(
                editor,
                "editor.list",
                Text::layoutListEditors,
                "mdi2f-format-list-bulleted",
                "Shortcut+Shift+E",
                layouts::listEditors);
        when(
                layouts.onPart(),
                "part.choose",
                Text::layoutChooseView,
                "mdi2v-view-list-outline",
                "Shortcut+F7",
                layouts::chooseView);
        when(
                layouts.onPart(),
                "tab.next",
                Text::layoutNextTab,
                "mdi2a-arrow-right",
                "Shortcut+Page Down",
                layouts::nextTab);
        when(
                layouts.onPart(),
                "tab.previous",
                Text::layoutPreviousTab,
                "mdi2a-arrow-left",
                "Shortcut+Page Up",
                layouts::previousTab);
    }

    private void when(
            ObservableValue<Boolean> enabled,
            String id,
            Function<Text, String> label,
            String icon,
            String keys,
            Runnable run) {
        add(id, label, icon, keys).when(enabled).does(run);
    }

    private Actions.Entry add(String id, Function<Text, String> label, String icon, String keys) {
        return actions.add(id, label).icon(icon).keys(keys);
    }
}
