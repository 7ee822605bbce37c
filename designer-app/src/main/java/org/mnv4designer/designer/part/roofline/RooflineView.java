package org.mnv4designer.designer.part.roofline;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.kit.ChartMenu;
import org.mnv4designer.designer.kit.ChartModel;
import org.mnv4designer.designer.kit.ChartSurface;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roof;

/** Two charts to choose from, a slider for the ridge point, roofs of other devices, and a line that says what is seen. */
public final class RooflineView extends VBox {
    private static final double SMALLEST_RIDGE = 1;

    private final RooflineModel model;
    private final Text text;
    private final ChartModel chart = new ChartModel();
    private final ChartSurface surface;
    private final ToggleButton operatorsChosen;
    private final Slider ridge = new Slider(SMALLEST_RIDGE, RidgePoint.SWEEP_END, RidgePoint.SWEEP_END);
    private final Label caption = new Label();
    private boolean following;

    public RooflineView(RooflineModel model, Text text) {
        this.model = model;
        this.text = text;
        this.surface = new ChartSurface(chart, text);
        this.operatorsChosen = new ToggleButton(text.rooflineOperators());
        getStyleClass().addAll(Styles.VIEW, "roofline");
        caption.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, "chart-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        StackPane charts = charts();
        VBox.setVgrow(charts, Priority.ALWAYS);
        getChildren().addAll(bar(), charts, caption);
        surface.onChosen(spot -> operator(spot.id()).ifPresent(dot -> model.select(dot.block())));
        follow();
    }

    private void follow() {
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
        model.picture().subscribe(any -> {
            followRidge();
            show();
        });
        model.selected().subscribe(any -> markSelected());
        operatorsChosen.selectedProperty().subscribe(any -> {
            chart.showAll();
            show();
        });
        ridge.valueProperty().subscribe(value -> {
            if (!following) {
                model.ridge().set(OptionalDouble.of(value.doubleValue()));
            }
        });
    }

    private HBox bar() {
        Label name = new Label(text.rooflineRidge());
        name.setLabelFor(ridge);
        name.setMinWidth(USE_PREF_SIZE);
        ridge.setMinWidth(60);
        ridge.setPrefWidth(140);
        Button reset = new Button("", Icons.of("mdi2b-backup-restore"));
        reset.getStyleClass().add(Styles.FLAT);
        reset.setTooltip(new Tooltip(text.rooflineReset()));
        reset.setAccessibleText(text.rooflineReset());
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(any -> model.ridge().set(OptionalDouble.empty()));
        reset.disableProperty().bind(model.ridge().map(OptionalDouble::isEmpty));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(which(), others(), gap, name, ridge, reset, ChartMenu.buttons(surface, text));
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private SegmentedButton which() {
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
        which.getButtons().forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return which;
    }

    private MenuButton others() {
        MenuButton others = new MenuButton(text.rooflineOthers());
        others.setTooltip(new Tooltip(text.rooflineOthersHint()));
        others.setMinWidth(USE_PREF_SIZE);
        others.disableProperty().bind(operatorsChosen.selectedProperty().not());
        others.setOnShowing(any -> others.getItems()
                .setAll(model.devices().stream().map(this::other).toList()));
        others.getItems().add(new CheckMenuItem());
        return others;
    }

    private CheckMenuItem other(DeviceProfile device) {
        CheckMenuItem item = new CheckMenuItem(device.name());
        item.setSelected(model.others().get().contains(device.id()));
        item.selectedProperty().subscribe(chosen -> model.setOther(device.id(), chosen));
        return item;
    }

    private StackPane charts() {
        Node empty = new EmptyState("mdi2c-chart-scatter-plot", text.emptyRoofline());
        empty.visibleProperty().bind(chart.plot().map(Optional::isEmpty));
        return new StackPane(surface, empty);
    }

    private void followRidge() {
        following = true;
        model.picture().get().ifPresent(picture -> ridge.setValue(picture.roof().ridge()));
        following = false;
    }

    private void show() {
        chart.plot().set(model.picture().get().flatMap(this::plot));
        markSelected();
        caption.setText(model.picture().get().map(this::summary).orElse(""));
    }

    private Optional<Plot> plot(RooflinePicture picture) {
        if (operatorsChosen.isSelected()) {
            return picture.roof().dots().isEmpty() ? Optional.empty() : Optional.of(new OperatorPlot(picture, text));
        }
        return picture.sweeps().isEmpty() ? Optional.empty() : Optional.of(new SweepPlot(picture, text));
    }

    private Optional<Roof.Dot> operator(String id) {
        return model.picture().get().stream()
                .flatMap(picture -> picture.roof().dots().stream())
                .filter(dot -> dot.operator().equals(id))
                .findFirst();
    }

    private void markSelected() {
        Set<String> blocks = model.selected().getValue();
        chart.selected()
                .set(model.picture().get().stream()
                        .flatMap(picture -> picture.roof().dots().stream())
                        .filter(dot -> blocks.contains(dot.block()))
                        .map(Roof.Dot::operator)
                        .collect(Collectors.toSet()));
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
