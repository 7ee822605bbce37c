package org.mnv4designer.designer.part.devices;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** The blocks that are slowest on the chosen device; a row selects its block. */
final class SlowBlocksView extends VBox {
    SlowBlocksView(DevicesModel model, Text text) {
        super(4);
        getStyleClass().add(Styles.VIEW);
        setMinWidth(210);
        Label heading = new Label(text.devicesSlowest());
        heading.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        TableView<SlowBlock> table = Tables.table(text.devicesNoTimes());
        table.setId("devices-slowest");
        table.getColumns().add(Tables.words(text.columnBlock(), 84, SlowBlock::id));
        table.getColumns().add(Tables.figures(text.unitMillis(), 56, SlowBlock::millis, Figures::millis));
        table.getColumns().add(Tables.figures(text.columnShare(), 66, SlowBlock::share, Figures::percent));
        table.setRowFactory(any -> Tables.clickable(row -> model.selectBlock(row.id())));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(heading, table);
        model.slowest().subscribe(blocks -> table.getItems().setAll(blocks));
    }
}
