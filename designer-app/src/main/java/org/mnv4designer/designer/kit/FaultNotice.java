package org.mnv4designer.designer.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** Tells of a view's fault in the place of the view. */
public final class FaultNotice extends VBox {
    private final TextArea details;

    /**
     * @param view its title
     * @param message in one line
     * @param trace for whoever repairs it
     */
    public FaultNotice(String view, String message, String trace, Runnable reload, Text text) {
        getStyleClass().addAll(Styles.EMPTY, "fault-notice");
        details = new TextArea(trace);
        details.setEditable(false);
        details.setVisible(false);
        details.setManaged(false);
        VBox.setVgrow(details, Priority.ALWAYS);
        Button show = new Button(text.faultDetails());
        show.setOnAction(any -> toggleDetails());
        Button again = new Button(text.faultReload());
        again.getStyleClass().add(Styles.PRIMARY);
        again.setOnAction(any -> reload.run());
        HBox buttons = new HBox(8, again, show);
        buttons.setAlignment(Pos.CENTER);
        Label sentence = wrapped(text.faultInView(view), "");
        getChildren()
                .addAll(
                        Icons.of("mdi2a-alert-octagon-outline", Styles.ERROR),
                        sentence,
                        wrapped(message, Styles.MUTED),
                        buttons,
                        details);
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(420);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void toggleDetails() {
        details.setVisible(!details.isVisible());
        details.setManaged(details.isVisible());
    }
}
