package org.mnv4designer.designer.part.problems;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** Icons of severities; a bulb beside one tells that there is a quick fix. */
final class SeverityIcon {
    private SeverityIcon() {}

    static Node of(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of("mdi2c-close-circle", Styles.ERROR);
            case WARNING -> Icons.of("mdi2a-alert", Styles.WARNING);
            case INFO -> Icons.of("mdi2i-information", Styles.INFO);
        };
    }

    static Node fixable(Severity severity) {
        HBox both = new HBox(2, of(severity), Icons.of("mdi2l-lightbulb-on-outline", Styles.WARNING));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    static String name(Severity severity, Text text) {
        return switch (severity) {
            case ERROR -> text.severityError();
            case WARNING -> text.severityWarning();
            case INFO -> text.severityInfo();
        };
    }
}
