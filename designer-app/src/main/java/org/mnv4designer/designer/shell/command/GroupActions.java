package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.design.Edit;
import org.mnv4designer.designer.session.Grouping;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** Groups, repeats and stages of what is selected. */
final class GroupActions {
    /** Their ids in the order of menus. */
    static final List<String> MENU = List.of(
            "group.group",
            "group.ungroup",
            "group.more",
            "group.less",
            "group.fold",
            "group.unroll",
            "group.duplicateStage");

    private final Context on;

    GroupActions(Context on) {
        this.on = on;
    }

    void describe() {
        add("group.group", Text::actionGroup, "mdi2g-group", "Shortcut+G", all -> all.group(""));
        add("group.ungroup", Text::actionUngroup, "mdi2u-ungroup", "Shortcut+Shift+G", Grouping::ungroup);
        add("group.more", Text::actionRepeatMore, "mdi2r-repeat", "Shortcut+Alt+UP", all -> all.repeat(1));
        add("group.less", Text::actionRepeatLess, "mdi2r-repeat-off", "Shortcut+Alt+DOWN", all -> all.repeat(-1));
        add("group.fold", Text::actionFoldRepeat, "mdi2u-unfold-less-horizontal", "Shortcut+Alt+F", Grouping::fold);
        add("group.unroll", Text::actionUnroll, "mdi2u-unfold-more-horizontal", "Shortcut+Alt+U", Grouping::unroll);
        add(
                "group.duplicateStage",
                Text::actionDuplicateStage,
                "mdi2c-content-duplicate",
                "Shortcut+Alt+D",
                Grouping::duplicateStage);
    }

    private void add(
            String id,
            Function<Text, String> label,
            String icon,
            String keys,
            Function<Grouping, Optional<Edit>> edit) {
        on.actions()
                .add(id, label)
                .icon(icon)
                .keys(keys)
                .when(possible(edit))
                .does(on.onSession(session -> edit.apply(Grouping.of(session)).ifPresent(session::apply)));
    }

    private ObservableValue<Boolean> possible(Function<Grouping, Optional<Edit>> edit) {
        return on.workbench().ofActive(session -> possible(session, edit), false);
    }

    private static ObservableValue<Boolean> possible(Session session, Function<Grouping, Optional<Edit>> edit) {
        ObservableValue<Set<String>> selected = session.selection().ids();
        return Bindings.createBooleanBinding(
                () -> edit.apply(Grouping.of(session)).isPresent(), selected, session.design());
    }
}
