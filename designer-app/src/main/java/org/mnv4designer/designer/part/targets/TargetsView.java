package org.mnv4designer.designer.part.targets;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.NumberField;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A gauge for each target, and a row to set another. */
public final class TargetsView extends VBox {
    private static final NumberInput LIMIT = NumberInput.real(1e-4, 1e9, 1);

    private final TargetsModel model;
    private final Text text;
    private final VBox gauges = new VBox(8);
    private final ComboBox<TargetKind> kind = new ComboBox<>();
    private final Label unit = new Label();
    private final NumberField limit;
    private Optional<Double> typed = Optional.empty();

    public TargetsView(TargetsModel model, Text text) {
        this.model = model;
        this.text = text;
        this.limit =
                NumberField.optional(LIMIT, "", text.targetLimitExpected(), text.targetLimit(), value -> typed = value);
        getStyleClass().addAll(Styles.VIEW, "targets");
        ScrollPane scroll = new ScrollPane(gauges);
        scroll.setFitToWidth(true);
        Node none = new EmptyState("mdi2b-bullseye-arrow", text.emptyNoTargets());
        StackPane body = new StackPane(scroll, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), body);
        model.rows().subscribe(() -> {
            gauges.getChildren().setAll(model.rows().stream().map(this::gauge).toList());
            none.setVisible(model.rows().isEmpty());
            scroll.setVisible(!model.rows().isEmpty());
        });
    }

    private HBox bar() {
        kind.getItems().setAll(TargetKind.values());
        kind.setConverter(new Titles());
        kind.valueProperty().subscribe(chosen -> unit.setText(chosen == null ? "" : chosen.unit(text)));
        kind.getSelectionModel().select(TargetKind.LATENCY);
        unit.getStyleClass().add(Styles.MUTED);
        Button add = new Button(text.targetAdd(), Icons.of("mdi2p-plus"));
        add.setOnAction(any -> add());
        limit.textField().setOnAction(any -> add());
        HBox bar = new HBox(kind, limit, unit, add);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        bar.disableProperty().bind(model.isEnabled().map(enabled -> !enabled));
        return bar;
    }

    private void add() {
        limit.commit();
        typed.ifPresent(value -> model.add(kind.getValue(), value));
    }

    private Node gauge(TargetRow row) {
        Label label = new Label(row.label(), icon(row));
        label.setPrefWidth(220);
        ProgressBar bar = new ProgressBar(row.isKnown() ? Math.min(1, row.share()) : 0);
        bar.getStyleClass().add(row.met() ? "met" : "missed");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figures = new Label(text.targetOf(row.value(), row.limit()));
        figures.setMinWidth(USE_PREF_SIZE);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setPrefWidth(150);
        Button remove = new Button("", Icons.of("mdi2c-close"));
        remove.getStyleClass().add(Styles.FLAT);
        remove.setTooltip(new Tooltip(text.targetRemove()));
        remove.setAccessibleText(text.targetRemove());
        remove.setOnAction(any -> model.remove(row));
        HBox line = new HBox(8, label, bar, figures, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gauge");
        return line;
    }

    private static Node icon(TargetRow row) {
        if (!row.isKnown()) {
            return Icons.of("mdi2h-help-circle-outline", Styles.WARNING);
        }
        return row.met()
                ? Icons.of("mdi2c-check-circle-outline", Styles.GOOD)
                : Icons.of("mdi2c-close-circle", Styles.ERROR);
    }

    /** Shows kinds by their titles. */
    private final class Titles extends StringConverter<TargetKind> {
        @Override
        public String toString(TargetKind one) {
            return one == null ? "" : one.title(text);
        }

        @Override
        public TargetKind fromString(String title) {
            throw new UnsupportedOperationException("kinds are chosen, not typed");
        }
    }
}
