package org.mnv4designer.designer.part.calibration;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.DeviceProfile;

/** Chooses the device whose rates stand where the measurements tell nothing. */
final class SiblingPage extends VBox {
    private final TableView<DeviceProfile> table = Tables.table("");

    SiblingPage(CalibrationModel model, Text text) {
        super(8);
        getStyleClass().add("page");
        Label why = new Label(text.calibrationSiblingWhy());
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add(Styles.MUTED);
        table.setId("calibration-siblings");
        table.getColumns().add(Tables.words(text.calibrationDevice(), 220, DeviceProfile::name));
        table.getColumns().add(Tables.words(text.calibrationProcessor(), 90, DeviceProfile::processor));
        table.getColumns()
                .add(Tables.words(
                        text.calibrationPrecision(),
                        90,
                        device -> device.precision().id()));
        table.getColumns().add(Tables.words(text.calibrationRuntime(), 260, DeviceProfile::runtime));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(why, table);
        model.preview().subscribe(any -> fill(model));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> model.sibling().set(Optional.ofNullable(chosen)));
    }

    private void fill(CalibrationModel model) {
        Optional<DeviceProfile> before = model.sibling().get();
        table.getItems().setAll(model.siblings());
        before.ifPresent(table.getSelectionModel()::select);
    }
}
