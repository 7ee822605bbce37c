package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.mnv4designer.designer.part.calibration.CalibrationModel;
import org.mnv4designer.designer.part.calibration.CalibrationView;
import org.mnv4designer.designer.part.calibration.Step;
import org.mnv4designer.designer.text.Text;

/** The wizard's window: its pages with the buttons to go back, on and away. Its result is the id of the new device. */
final class CalibrationDialog extends Dialog<String> {
    private final CalibrationModel model;
    private final Text text;
    private final ButtonType back;
    private final ButtonType next;

    CalibrationDialog(CalibrationModel model, Supplier<List<Path>> chooser, Text text) {
        this.model = model;
        this.text = text;
        this.back = new ButtonType(text.wizardBack(), ButtonData.BACK_PREVIOUS);
        this.next = new ButtonType(text.wizardNext(), ButtonData.NEXT_FORWARD);
        ButtonType cancel = new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE);
        getDialogPane().setContent(new CalibrationView(model, chooser, text));
        getDialogPane().getButtonTypes().setAll(back, next, cancel);
        getDialogPane().setPrefWidth(920);
        setResizable(true);
        setOnShown(any -> Optional.ofNullable(getDialogPane().lookup(".empty-state .button"))
                .ifPresent(Node::requestFocus));
        wire();
        setResultConverter(pressed -> {
            model.cancel();
            return model.saved().get().map(any -> model.deviceId()).orElse(null);
        });
    }

    private void wire() {
        Button backward = button(back);
        Button forward = button(next);
        forward.setDefaultButton(true);
        forward.setId("wizard-next");
        backward.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.goBack();
        });
        forward.addEventFilter(ActionEvent.ACTION, event -> {
            model.goOn();
            if (model.saved().get().isEmpty()) {
                event.consume();
            }
        });
        forward.disableProperty().bind(model.canGoOn().map(can -> !can));
        model.step().subscribe(step -> {
            backward.setDisable(step == Step.MEASUREMENTS);
            forward.setText(step == Step.SAVE ? text.dialogSave() : text.wizardNext());
        });
    }

    private Button button(ButtonType type) {
        return (Button) getDialogPane().lookupButton(type);
    }
}
