package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.text.Text;

/** Which commands stand where in menus and on the tool bar. */
final class Bars {
    private final Actions actions;

    Bars(Actions actions) {
        this.actions = actions;
    }

    void plan(List<ShownView> perspectives, List<ShownView> views) {
        List<String> arrangements =
                perspectives.stream().map(one -> "view.perspective." + one.id()).toList();
        menus(arrangements, views.stream().map(one -> "view.show." + one.id()).toList());
        tools(arrangements);
    }

    private void menus(List<String> arrangements, List<String> views) {
        actions.menu(
                Text::menuFile,
                List.of(
                        List.of("file.new", "file.open", "file.openFolder", "file.reopen", "file.recover"),
                        List.of("file.save", "file.saveAs", "file.saveAll", "file.revert"),
                        List.of("file.export"),
                        List.of("file.close", "file.quit")));
        actions.menu(
                Text::menuEdit,
                List.of(
                        List.of("edit.undo", "edit.redo"),
                        List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
                        List.of("edit.insert", "edit.selectAll"),
                        List.of("edit.find", "edit.findNext", "edit.findPrevious"),
                        List.of("edit.quickFix")));
        actions.menu(
                Text::menuView,
                List.of(
                        List.of("view.welcome"),
                        arrangements,
                        Stream.concat(views.stream(), Stream.of("canvas.focus")).toList(),
                        List.of(
                                "view.zoomIn",
                                "view.zoomOut",
                                "view.zoomActual",
                                "view.zoomFit",
                                "view.zoomSelection",
                                "view.minimap"),
                        List.of("view.theme", "help.preferences")));
        modelAndHelp();
    }

    private void modelAndHelp() {
        actions.menu(Text::menuArrange, ArrangeActions.MENU);
        actions.menu(
                Text::menuGroup,
                List.of(
                        GroupActions.MENU.subList(0, 2),
                        GroupActions.MENU.subList(2, 6),
                        GroupActions.MENU.subList(6, 7)));
        actions.menu(
                Text::menuModel,
                List.of(
                        HeatActions.MENU,
                        List.of("model.weights", "model.image", "model.run"),
                        List.of("model.calibrate")));
        actions.menu(Text::menuLayout, LayoutActions.MENU);
        actions.menu(
                Text::menuHelp,
                List.of(List.of("help.quickAccess", "help.keys", "help.keyAssist"), List.of("help.about")));
    }

    private void tools(List<String> arrangements) {
        actions.tools("view.welcome", "file.new", "file.open", "file.save", "file.export");
        actions.tools("edit.undo", "edit.redo");
        actions.tools("edit.cut", "edit.copy", "edit.paste", "edit.delete");
        actions.tools("view.zoomOut", "view.zoomIn", "view.zoomFit", "model.arrange");
        actions.tools(arrangements.toArray(String[]::new));
        actions.tools("view.theme");
    }
}
