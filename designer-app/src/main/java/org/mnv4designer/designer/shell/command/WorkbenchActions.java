package org.mnv4designer.designer.shell.command;

import java.util.List;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.editor.Editors;
import org.mnv4designer.designer.text.Text;

/** The one list of the workbench's commands. */
public final class WorkbenchActions {
    /** Ids of the commands that a context menu on the canvas offers. */
    public static final List<List<String>> CANVAS_MENU = List.of(
            List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
            List.of("arrange.resetBends", "arrange.straighten"),
            List.of("edit.quickFix"),
            GroupActions.MENU,
            List.of("view.zoomSelection", "view.zoomFit", "model.arrange"));

    /** What the commands need. */
    public record Parts(
            Workbench workbench,
            Editors editors,
            InferenceModel inference,
            SessionFiles files,
            QuickFixMenu fixes,
            Window window,
            Layouts layouts) {}

    private WorkbenchActions() {}

    public static Actions of(Parts parts, List<ShownView> perspectives, List<ShownView> views) {
        Actions actions = new Actions();
        Context on = new Context(actions, parts.workbench(), parts.editors());
        new FileActions(on, parts.files(), parts.window()).describe();
        new EditActions(on).describe();
        actions.add("edit.quickFix", Text::actionQuickFix)
                .hint(Text::actionQuickFixHint)
                .icon("mdi2l-lightbulb-on-outline")
                .keys("Shortcut+1")
                .when(parts.fixes().hasFixes())
                .does(parts.window()::quickFix);
        new ViewActions(on, parts.window()).describe(perspectives, views);
        new ArrangeActions(on).describe();
        new GroupActions(on).describe();
        new HeatActions(on).describe();
        new LayoutActions(actions, parts.layouts()).describe();
        new ModelActions(on, parts.inference(), parts.window()).describe();
        new HelpActions(on, parts.window()).describe();
        new Bars(actions).plan(perspectives, views);
        return actions;
    }
}
