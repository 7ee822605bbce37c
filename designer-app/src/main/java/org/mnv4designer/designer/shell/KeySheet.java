package org.mnv4designer.designer.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.text.Text;

/** Every key, in groups: those of commands by the menus that hold them, then those of the canvas. */
final class KeySheet {

    record Line(String does, String keys) {
        boolean matches(String query) {
            String words = query.strip().toLowerCase(Locale.ROOT);
            return (does + " " + keys).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    record Group(String title, List<Line> lines) {}

    private final Actions actions;
    private final Text text;

    KeySheet(Actions actions, Text text) {
        this.actions = actions;
        this.text = text;
    }

    /** What contains the words of a query; all for an empty one. */
    List<Group> groups(String query) {
        List<Group> groups = new ArrayList<>();
        actions.menus().forEach(menu -> groups.add(new Group(menu.title().apply(text), commands(menu))));
        groups.add(new Group(text.keysOnCanvas(), canvas()));
        return groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.lines().stream()
                                .filter(line -> line.matches(query))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> commands(Actions.MenuPlan menu) {
        return menu.groups().stream()
                .flatMap(List::stream)
                .map(actions::get)
                .flatMap(this::line)
                .toList();
    }

    private Stream<Line> line(Action action) {
        return action.shortcut().stream().map(keys -> new Line(action.label().apply(text), keys.getDisplayText()));
    }

    private List<Line> canvas() {
        return List.of(
                new Line(text.keysWalk(), text.keysWalkBy()),
                new Line(text.keysNudge(), text.keysNudgeBy()),
                new Line(text.keysWire(), "W"),
                new Line(text.keysHeat(), "H"),
                new Line(text.keysOpen(), "Enter"),
                new Line(text.keysRename(), "F2"),
                new Line(text.keysCancel(), "Esc"));
    }
}
