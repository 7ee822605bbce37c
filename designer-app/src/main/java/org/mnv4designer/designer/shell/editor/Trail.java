package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The way from the design down to what is shown; a click on the design leads back. */
final class Trail extends HBox {
    private final Button design = new Button();
    private final Label block = new Label();

    Trail(Runnable back) {
        getStyleClass().add("trail");
        setAlignment(Pos.CENTER_LEFT);
        design.getStyleClass().add(Styles.FLAT);
        design.setMnemonicParsing(false);
        design.setGraphic(Icons.of("mdi2v-vector-square"));
        design.setOnAction(any -> back.run());
        block.setGraphic(Icons.of("mdi2c-chevron-right"));
        getChildren().add(design);
    }

    void design(String name) {
        design.setText(name);
    }

    /** The block whose operators are shown; empty while the design is. */
    void block(String id) {
        getChildren().setAll(design);
        if (!id.isEmpty()) {
            block.setText(id);
            getChildren().add(block);
        }
    }
}
