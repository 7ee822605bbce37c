package org.mnv4designer.designer.part.costs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.Provenance;

/** A sortable table by block with aligned figures; follows and sets the selection. */
public final class CostsView extends VBox {
    private final CostsModel model;
    private final Text text;
    private final TableView<CostRow> table;
    private boolean following;

    public CostsView(CostsModel model, Text text) {
        this.model = model;
        this.text = text;
        this.table = table();
        getStyleClass().addAll(Styles.VIEW, "costs");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        model.selected().subscribe(any -> follow());
        model.shown().addListener((javafx.beans.Observable any) -> follow());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.open(row);
            }
        });
    }

    private HBox bar() {
        SearchField filter = new SearchField(text.costsFilter(), model.query());
        filter.setPrefWidth(200);
        Label count = new Label();
        count.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.costsCount(model.shown().size(), model.total()), model.shown()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label incomplete = new Label(text.costsIncomplete());
        incomplete.getStyleClass().add(Styles.WARNING);
        incomplete.visibleProperty().bind(model.complete().not());
        incomplete.managedProperty().bind(incomplete.visibleProperty());
        HBox bar = new HBox(filter, incomplete, gap, ground(), count);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    /** What the latency column rests on, its source when the mouse rests on it. */
    private Label ground() {
        Label ground = new Label();
        ground.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        Tooltip source = new Tooltip();
        Tooltip.install(ground, source);
        model.ground().subscribe(known -> {
            source.setText(known.map(Provenance::source).orElse(""));
            ground.setText(known.map(from -> text.costsGround(from.n(), Figures.percent(from.heldOutMape() / 100)))
                    .orElse(""));
        });
        return ground;
    }

    private TableView<CostRow> table() {
        TableView<CostRow> made = Tables.table("");
        made.setPlaceholder(new EmptyState("mdi2t-table", text.emptyNoBlocks()));
        SortedList<CostRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setItems(sorted);
        TableColumn<CostRow, Double> latency =
                Tables.figures("", 112, CostRow::millis, v -> String.format(java.util.Locale.ROOT, "%.4f", v));
        latency.textProperty().bind(model.device().map(name -> text.columnLatencyOn(name)));
        made.getColumns()
                .addAll(List.of(
                        Tables.words(text.columnBlock(), 84, CostRow::block),
                        Tables.words(text.columnType(), 88, CostRow::type),
                        Tables.words(text.columnOutput(), 84, CostRow::output),
                        exact(text.columnParameters(), 84, CostRow::parameters),
                        exact(text.columnMacs(), 92, CostRow::macs),
                        Tables.figures(text.columnShare(), 60, CostRow::share, Figures::percent),
                        latency,
                        Tables.figures(text.columnMemory(), 76, CostRow::bytes, v -> Figures.bytes(v.longValue()))));
        made.setRowFactory(any -> row());
        made.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && made.getSelectionModel().getSelectedItem() != null) {
                model.open(made.getSelectionModel().getSelectedItem());
            }
        });
        return made;
    }

    private static TableColumn<CostRow, Double> exact(
            String title, double width, java.util.function.ToLongFunction<CostRow> value) {
        return Tables.figures(title, width, value::applyAsLong, v -> Figures.exact(v.longValue()));
    }

    private TableRow<CostRow> row() {
        TableRow<CostRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    /** Marks the row of the block that is selected elsewhere. */
    private void follow() {
        following = true;
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (model.selected().getValue().contains(table.getItems().get(i).block())) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 1));
                break;
            }
        }
        following = false;
    }
}
