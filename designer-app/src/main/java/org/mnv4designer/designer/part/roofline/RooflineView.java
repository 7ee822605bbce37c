package org.mnv4designer.designer.part.roofline;

import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roof;

/** Two charts to choose from, a slider for the ridge point, and a line that says what is seen. */
public final class RooflineView extends VBox {
    private static final double SMALLEST_RIDGE = 1;

    private final RooflineModel model;
    private final Text text;
    private final OperatorChart operators;
    private final SweepChart sweep;
    private final ToggleButton operatorsChosen;
    private final Slider ridge = new Slider(SMALLEST_RIDGE, RidgePoint.SWEEP_END, RidgePoint.SWEEP_END);
    private final Label caption = new Label();
    private boolean following;

    public RooflineView(RooflineModel model, Text text) {
        this.model = model;
        this.text = text;
        this.operators = new OperatorChart(model, text);
        this.sweep = new SweepChart(model, text);
        this.operatorsChosen = new ToggleButton(text.rooflineOperators());
        getStyleClass().addAll(Styles.VIEW, "roofline");
        caption.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, "chart-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        StackPane charts = charts();
        VBox.setVgrow(charts, Priority.ALWAYS);
        getChildren().addAll(bar(), charts, caption);
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
        model.picture().subscribe(any -> follow());
        operators.hovered().subscribe(any -> tell());
        operatorsChosen.selectedProperty().subscribe(any -> tell());
        ridge.valueProperty().subscribe(value -> {
            if (!following) {
                model.ridge().set(OptionalDouble.of(value.doubleValue()));
            }
        });
    }

    private HBox bar() {
        ToggleButton sweepChosen = new ToggleButton(text.rooflineSweep());
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(operatorsChosen, sweepChosen);
        SegmentedButton which = new SegmentedButton(operatorsChosen, sweepChosen);
        which.setToggleGroup(group);
        operatorsChosen.setSelected(true);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                operatorsChosen.setSelected(true);
            }
        });
        operators.visibleProperty().bind(operatorsChosen.selectedProperty());
        sweep.visibleProperty().bind(operatorsChosen.selectedProperty().not());
        Label name = new Label(text.rooflineRidge());
        name.setLabelFor(ridge);
        name.setMinWidth(USE_PREF_SIZE);
        ridge.setMinWidth(80);
        ridge.setPrefWidth(180);
        Button reset = new Button(text.rooflineReset());
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(any -> model.ridge().set(OptionalDouble.empty()));
        reset.disableProperty().bind(model.ridge().map(OptionalDouble::isEmpty));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(which, gap, name, ridge, reset);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private StackPane charts() {
        Node empty = new EmptyState("mdi2c-chart-scatter-plot", text.emptyRoofline());
        empty.visibleProperty()
                .bind(model.picture()
                        .map(picture ->
                                picture.isEmpty() || picture.get().roof().dots().isEmpty()));
        return new StackPane(operators, sweep, empty);
    }

    private void follow() {
        following = true;
        model.picture().get().ifPresent(picture -> ridge.setValue(picture.roof().ridge()));
        following = false;
        tell();
    }

    private void tell() {
        caption.setText(operators
                .hovered()
                .get()
                .map(this::hovered)
                .orElseGet(() -> model.picture().get().map(this::summary).orElse("")));
    }

    private String hovered(Roof.Dot dot) {
        return text.rooflineDot(
                dot.operator(),
                Figures.millis(dot.intensity()),
                Figures.percent(dot.share()),
                dot.bound() == Bound.COMPUTE ? text.boundCompute() : text.boundMemory());
    }

    private String summary(RooflinePicture picture) {
        String shares = text.rooflineShares(
                Figures.percent(picture.computeBound()), Figures.percent(picture.memoryBound()), ground(picture));
        return operatorsChosen.isSelected() ? shares + " " + text.rooflineRoofHint() : text.rooflineSweepHint();
    }

    private String ground(RooflinePicture picture) {
        if (!picture.isOwnRidge()) {
            return text.rooflineGroundChosen();
        }
        return switch (picture.own().ground()) {
            case PUBLISHED -> text.rooflineGroundPublished(picture.device(), RidgePoint.SOURCE);
            case PROFILE -> text.rooflineGroundProfile(picture.device());
            case ASSUMED -> text.rooflineGroundAssumed();
        };
    }
}
