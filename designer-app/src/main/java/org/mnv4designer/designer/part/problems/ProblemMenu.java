package org.mnv4designer.designer.part.problems;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.measure.fix.QuickFix;

/** What can be done about a problem: its fixes, all of its kind, going there, copying it. */
final class ProblemMenu {
    private final ProblemsModel model;
    private final Text text;

    ProblemMenu(ProblemsModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    ContextMenu of(Problem problem) {
        ContextMenu menu = new ContextMenu();
        problem.fixes().forEach(fix -> menu.getItems().add(fix(fix)));
        if (!problem.isFixable()) {
            MenuItem none = new MenuItem(text.problemsNoFix());
            none.setDisable(true);
            menu.getItems().add(none);
        }
        String code = problem.diagnostic().code();
        MenuItem all = item(text.problemsFixAll(model.fixable(code), code), () -> model.applyAll(code));
        all.setDisable(!problem.isFixable());
        MenuItem go = item(text.problemsGo(), () -> model.open(problem.diagnostic()));
        go.setDisable(problem.diagnostic().block().isEmpty());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        all,
                        new SeparatorMenuItem(),
                        go,
                        item(text.actionCopy(), () -> copy(problem)));
        return menu;
    }

    private MenuItem fix(QuickFix fix) {
        MenuItem item = item(fix.label(), () -> model.apply(fix));
        item.setGraphic(Icons.of("mdi2l-lightbulb-on-outline"));
        return item;
    }

    private static MenuItem item(String label, Runnable run) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(any -> run.run());
        return item;
    }

    private static void copy(Problem problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString(problem.diagnostic().toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
