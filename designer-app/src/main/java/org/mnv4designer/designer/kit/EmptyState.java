package org.mnv4designer.designer.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** What a view shows while it has nothing to show: what to do, with a button that does it. */
public final class EmptyState extends VBox {
    public EmptyState(String icon, String sentence) {
        getStyleClass().add(Styles.EMPTY);
        Label label = new Label(sentence);
        label.setMaxWidth(320);
        label.setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.of(icon, "large"), label);
    }

    public EmptyState(String icon, String sentence, String doThis, Runnable action) {
        this(icon, sentence);
        Button button = new Button(doThis);
        button.setOnAction(any -> action.run());
        getChildren().add(button);
    }
}
