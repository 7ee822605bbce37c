package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/**
 * Every device in a table: estimate with its band, measurement, changes, what bounds it, what it does not simply run. A row
 * chooses its device; beside the table stand the blocks that are slowest there.
 */
public final class DevicesView extends VBox {
    private final DevicesModel model;
    private final Text text;
    private final DeviceColumns columns;
    private final TableView<DeviceRow> table = Tables.table("");
    private boolean following;

    public DevicesView(DevicesModel model, Text text) {
        this.model = model;
        this.text = text;
        this.columns = new DeviceColumns(model, text);
        getStyleClass().addAll(Styles.VIEW, "devices");
        build();
        SlowBlocksView slowest = new SlowBlocksView(model, text);
        SplitPane both = new SplitPane(table, slowest);
        SplitPane.setResizableWithParent(slowest, false);
        both.setDividerPositions(0.7);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(new DevicesBar(model, text), both);
        model.rows().subscribe(this::show);
        model.chosen().subscribe(any -> follow());
    }

    private void build() {
        table.setId("devices-table");
        // more columns than a narrow place holds: they scroll
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setPlaceholder(new EmptyState("mdi2c-cellphone-information", text.devicesNone()));
        table.getColumns().addAll(columns.all());
        table.setRowFactory(any -> row());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.chosen().set(row.reading().id());
            }
        });
    }

    private TableRow<DeviceRow> row() {
        TableRow<DeviceRow> row = new TableRow<>();
        row.itemProperty()
                .subscribe(item -> row.setTooltip(
                        item == null ? null : tooltip(DeviceDetails.of(item.reading(), text) + "\n" + bound(item))));
        return row;
    }

    private String bound(DeviceRow row) {
        double total = row.split().total();
        return total <= 0
                ? ""
                : text.devicesSplit(
                        Figures.percent(row.split().compute() / total),
                        Figures.percent(row.split().memory() / total),
                        Figures.percent(row.split().launch() / total),
                        Figures.percent(row.split().fixed() / total));
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(560);
        return tooltip;
    }

    private void show(List<DeviceRow> rows) {
        following = true;
        columns.scaleTo(rows);
        table.getItems().setAll(rows);
        table.sort();
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        Optional<DeviceRow> chosen = table.getItems().stream()
                .filter(row -> row.reading().id().equals(model.chosen().get()))
                .findFirst();
        table.getSelectionModel().clearSelection();
        chosen.ifPresent(table.getSelectionModel()::select);
        following = false;
    }
}
