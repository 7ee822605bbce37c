package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.designer.session.QuickFixer;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.measure.fix.QuickFix;

/** The fixes for problems of the selected blocks, as a menu; for all problems while nothing is selected. */
public final class QuickFixMenu {
    private final Workbench workbench;
    private final QuickFixer fixer;

    public QuickFixMenu(Workbench workbench, QuickFixer fixer) {
        this.workbench = workbench;
        this.fixer = fixer;
    }

    /** True while it would offer something. */
    ObservableValue<Boolean> hasFixes() {
        ObservableValue<Set<String>> selected =
                workbench.ofActive(session -> session.selection().ids(), Set.of());
        return Bindings.createBooleanBinding(() -> !fixes(selected.getValue()).isEmpty(), selected, fixer.fixes());
    }

    /** The menu for what is selected now. */
    public ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        Set<String> selected = workbench
                .activeSession()
                .get()
                .map(session -> session.selection().ids().get())
                .orElse(Set.of());
        fixes(selected).forEach(fix -> {
            MenuItem item = new MenuItem(fix.label(), Icons.of("mdi2l-lightbulb-on-outline"));
            item.setMnemonicParsing(false);
            item.setOnAction(any -> fixer.apply(fix));
            menu.getItems().add(item);
        });
        return menu;
    }

    private List<QuickFix> fixes(Set<String> selected) {
        return fixer.fixes().get().entrySet().stream()
                .filter(entry -> selected.isEmpty() || concerns(entry.getKey(), selected))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean concerns(Diagnostic problem, Set<String> selected) {
        return selected.contains(problem.block());
    }
}
