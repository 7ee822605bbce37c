package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The way from the design down to what is shown; a click on the design leads back. */
final class Trail extends HBox {
    private final Button design = new Button();
    private final Label block = new Label();
    private final HBox way = new HBox();
    private final HBox tools = new HBox();

    Trail(Runnable back) {
        getStyleClass().add("trail");
        setAlignment(Pos.CENTER_LEFT);
        design.getStyleClass().add(Styles.FLAT);
        design.setMnemonicParsing(false);
        design.setGraphic(Icons.of("mdi2v-vector-square"));
        design.setOnAction(any -> back.run());
        block.setGraphic(Icons.of("mdi2c-chevron-right"));
        way.setAlignment(Pos.CENTER_LEFT);
        way.getChildren().add(design);
        HBox.setHgrow(way, Priority.ALWAYS);
        getChildren().setAll(way, tools);
    }

    /** Puts something at the right end. */
    void tool(Node tool) {
        tools.getChildren().add(tool);
    }

    void design(String name) {
        design.setText(name);
    }

    /** The block whose operators are shown; empty while the design is. */
    void block(String id) {
        way.getChildren().setAll(design);
        if (!id.isEmpty()) {
            block.setText(id);
            way.getChildren().add(block);
        }
    }
}
