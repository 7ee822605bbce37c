package org.mnv4designer.designer.part.spec;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** What stands before a line: its number, and an icon where there is something to know. */
final class SpecGutter implements IntFunction<Node> {
    private final SpecModel model;

    SpecGutter(SpecModel model) {
        this.model = model;
    }

    @Override
    public Node apply(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("spec-number");
        StackPane place = new StackPane();
        place.getStyleClass().add("spec-mark");
        HBox gutter = new HBox(place, number);
        gutter.setAlignment(Pos.CENTER_RIGHT);
        gutter.getStyleClass().add("spec-gutter");
        List<SpecMark> marks = model.marks().get().stream()
                .filter(mark -> mark.line() == line)
                .sorted(Comparator.comparing(SpecMark::severity))
                .toList();
        if (!marks.isEmpty()) {
            place.getChildren().add(icon(marks.get(0).severity()));
            Tooltip.install(
                    gutter, new Tooltip(marks.stream().map(SpecMark::words).collect(Collectors.joining("\n"))));
        }
        return gutter;
    }

    private static Node icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of("mdi2c-close-circle", Styles.ERROR);
            case WARNING -> Icons.of("mdi2a-alert", Styles.WARNING);
            case INFO -> Icons.of("mdi2i-information", Styles.INFO);
        };
    }
}
