package org.mnv4designer.designer.shell;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.part.wizard.NewDesignModel;
import org.mnv4designer.designer.part.wizard.NewDesignView;
import org.mnv4designer.designer.text.Text;

/** The window of the wizard that starts a design. Its result is the design to open. */
final class NewDesignDialog extends Dialog<Design> {
    NewDesignDialog(NewDesignModel model, Map<String, String> devices, StringProperty device, Text text) {
        ButtonType finish = new ButtonType(text.newFinish(), ButtonData.FINISH);
        ButtonType cancel = new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(new NewDesignView(model, devices, device, text));
        getDialogPane().getButtonTypes().setAll(finish, cancel);
        getDialogPane().setPrefWidth(940);
        setResizable(true);
        Node button = getDialogPane().lookupButton(finish);
        button.setId("new-finish");
        button.disableProperty().bind(model.design().map(Optional::isEmpty));
        setOnShown(any ->
                Optional.ofNullable(getDialogPane().lookup("#new-search")).ifPresent(Node::requestFocus));
        setResultConverter(
                pressed -> pressed == finish ? model.design().getValue().orElse(null) : null);
    }
}
