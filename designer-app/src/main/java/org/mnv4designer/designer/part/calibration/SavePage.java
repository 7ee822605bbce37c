package org.mnv4designer.designer.part.calibration;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Names the device. */
final class SavePage extends VBox {
    private final CalibrationModel model;
    private final Text text;
    private final Label remark = new Label();
    private final CheckBox replace;
    private final TextField id = new TextField();

    SavePage(CalibrationModel model, Text text) {
        super(12);
        this.model = model;
        this.text = text;
        this.replace = new CheckBox(text.calibrationReplace());
        getStyleClass().add("page");
        TextField name = new TextField();
        name.setId("calibration-name");
        name.textProperty().bindBidirectional(model.name());
        id.setId("calibration-id");
        id.textProperty().bindBidirectional(model.id());
        replace.selectedProperty().bindBidirectional(model.replace());
        GridPane fields = new GridPane();
        fields.setHgap(12);
        fields.setVgap(8);
        fields.addRow(0, new Label(text.calibrationName()), name);
        fields.addRow(1, new Label(text.calibrationId()), id);
        name.setPrefColumnCount(28);
        remark.setWrapText(true);
        remark.getStyleClass().add(Styles.MUTED);
        getChildren().addAll(fields, remark, replace);
        model.id().subscribe(any -> tell());
        model.saveFailure().subscribe(any -> tell());
        model.step().subscribe(any -> tell());
    }

    private void tell() {
        boolean taken = model.isIdTaken();
        replace.setVisible(taken);
        id.pseudoClassStateChanged(Styles.INVALID, !model.isIdFine());
        remark.setText(words(taken));
    }

    private String words(boolean taken) {
        if (!model.saveFailure().get().isEmpty()) {
            return model.saveFailure().get();
        }
        if (!model.isIdFine()) {
            return text.calibrationIdWrong();
        }
        return taken ? text.calibrationIdTaken() : text.calibrationSaveWhere();
    }
}
