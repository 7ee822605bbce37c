package org.mnv4designer.designer.part.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.part.history.HistoryRow.Place;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A table of steps; a click or Enter shows the step's design, Space marks it. */
public final class HistoryView extends VBox {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final HistoryModel model;
    private final Text text;
    private final Consumer<Compared> compare;
    private final TableView<HistoryRow> table;

    /** @param compare shows two designs beside each other */
    public HistoryView(HistoryModel model, Text text, Consumer<Compared> compare) {
        this.model = model;
        this.text = text;
        this.compare = compare;
        this.table = table();
        getStyleClass().addAll(Styles.VIEW, "history");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
    }

    private HBox bar() {
        Label count = new Label();
        count.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.historyCount(model.rows().size()), model.rows()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton marked = new ToggleButton(text.historyMarkedOnly(), Icons.of("mdi2b-bookmark-outline"));
        marked.setMinWidth(USE_PREF_SIZE);
        marked.selectedProperty().bindBidirectional(model.markedOnly());
        HBox bar = new HBox(count, gap, marked);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private TableView<HistoryRow> table() {
        TableView<HistoryRow> made = Tables.table("");
        made.setPlaceholder(new EmptyState("mdi2h-history", text.emptyHistory()));
        made.setItems(model.rows());
        made.getColumns()
                .addAll(List.of(
                        Tables.words(text.historyStep(), 150, HistoryRow::what),
                        Tables.words(text.historyTouched(), 300, HistoryRow::touched),
                        Tables.words(text.historyTime(), 76, row -> time(row.made())),
                        Tables.figures(text.historyMacs(), 88, HistoryView::macs, ChangeWords::count),
                        Tables.figures(
                                text.historyLatency(),
                                104,
                                row -> of(row, StepFigures.Change::millis),
                                ChangeWords::millis),
                        Tables.figures(
                                text.historyTop1(),
                                88,
                                row -> of(row, StepFigures.Change::points),
                                ChangeWords::points),
                        new MarkColumn(text, model)));
        made.getColumns().forEach(column -> column.setSortable(false));
        made.setRowFactory(any -> row());
        made.setOnKeyPressed(event -> onKey(event.getCode()));
        return made;
    }

    private void onKey(KeyCode key) {
        Optional<HistoryRow> chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        if (key == KeyCode.ENTER) {
            chosen.ifPresent(model::goTo);
        } else if (key == KeyCode.SPACE) {
            chosen.ifPresent(model::toggleMark);
        }
    }

    private TableRow<HistoryRow> row() {
        TableRow<HistoryRow> row = new TableRow<>();
        row.itemProperty().subscribe(step -> {
            row.pseudoClassStateChanged(PRESENT, step != null && step.place() == Place.PRESENT);
            row.pseudoClassStateChanged(UNDONE, step != null && step.place() == Place.UNDONE);
            row.setTooltip(step == null ? null : new Tooltip(tip(step)));
            row.setContextMenu(step == null ? null : menu(step));
        });
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                model.goTo(row.getItem());
            }
        });
        return row;
    }

    private String tip(HistoryRow step) {
        return step.touched().isEmpty() ? step.what() : step.what() + "\n" + step.touched();
    }

    private ContextMenu menu(HistoryRow step) {
        return new ContextMenu(
                item(text.historyGoTo(), "mdi2h-history", () -> model.goTo(step)),
                item(
                        text.historyCompare(),
                        "mdi2c-compare-horizontal",
                        () -> model.againstPresent(step).ifPresent(compare)),
                item(MarkColumn.words(step, text), MarkColumn.icon(step), () -> model.toggleMark(step)));
    }

    private static MenuItem item(String label, String icon, Runnable run) {
        MenuItem item = new MenuItem(label, Icons.of(icon));
        item.setOnAction(any -> run.run());
        return item;
    }

    private static String time(Instant made) {
        return TIME.format(made.atZone(ZoneId.systemDefault()));
    }

    private static double macs(HistoryRow row) {
        return row.change().map(change -> (double) change.macs()).orElse(Double.NaN);
    }

    private static double of(HistoryRow row, Function<StepFigures.Change, OptionalDouble> figure) {
        return row.change().map(figure).orElse(OptionalDouble.empty()).orElse(Double.NaN);
    }
}
