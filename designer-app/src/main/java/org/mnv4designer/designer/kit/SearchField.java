package org.mnv4designer.designer.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.mnv4designer.designer.theme.Icons;

/** A text field with a magnifier for a query; Escape empties it. */
public final class SearchField extends CustomTextField {
    public SearchField(String prompt, StringProperty query) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of("mdi2m-magnify"));
        textProperty().bindBidirectional(query);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
