package org.mnv4designer.designer.part.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.kit.ChartMenu;
import org.mnv4designer.designer.kit.ChartModel;
import org.mnv4designer.designer.kit.ChartSurface;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.memory.LiveTensor;

/** The timeline, the tensors that are live at the step that is looked at, and a line of totals. */
public final class MemoryView extends VBox {
    private final MemoryModel model;
    private final Text text;
    private final ChartModel chart = new ChartModel();
    private final ChartSurface surface;
    private final Label totals = new Label();
    private final Label caption = new Label();

    public MemoryView(MemoryModel model, Text text) {
        this.model = model;
        this.text = text;
        this.surface = new ChartSurface(chart, text);
        getStyleClass().addAll(Styles.VIEW, "memory");
        caption.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, "chart-caption");
        totals.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        HBox body = new HBox(stacked(), table());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), body, caption);
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
        surface.onChosen(spot -> model.choose(Integer.parseInt(spot.id())));
        model.picture().subscribe(any -> tell());
        model.place().subscribe(any -> tell());
        model.precision().subscribe(any -> tell());
        model.selected().subscribe(any -> tell());
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(totals, gap, precisions(), ChartMenu.buttons(surface, text));
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private SegmentedButton precisions() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton choice = new SegmentedButton();
        choice.setToggleGroup(group);
        for (DataType type : DataType.values()) {
            ToggleButton button = new ToggleButton(type.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(any -> {
                model.precision().set(type);
                button.setSelected(true);
            });
            choice.getButtons().add(button);
        }
        model.precision()
                .subscribe(type -> choice.getButtons()
                        .forEach(button -> button.setSelected(button.getText().equals(type.id()))));
        choice.setAccessibleText(text.memoryPrecision());
        return choice;
    }

    private Node stacked() {
        Node empty = new EmptyState("mdi2m-memory", text.emptyMemory());
        empty.visibleProperty().bind(chart.plot().map(Optional::isEmpty));
        StackPane stack = new StackPane(surface, empty);
        HBox.setHgrow(stack, Priority.ALWAYS);
        return stack;
    }

    private TableView<LiveTensor> table() {
        TableView<LiveTensor> table = Tables.table("");
        table.setItems(model.live());
        table.setMinWidth(220);
        table.setPrefWidth(300);
        table.getColumns()
                .addAll(List.of(
                        Tables.words(text.memoryTensor(), 136, LiveTensor::operator),
                        Tables.words(
                                text.columnOutput(),
                                84,
                                tensor -> tensor.shape().asMap()),
                        Tables.figures(
                                text.columnMemory(),
                                72,
                                LiveTensor::elements,
                                elements -> Figures.bytes(elements.longValue()
                                        * model.precision().get().bytes()))));
        model.precision().subscribe(any -> table.refresh());
        table.setOnMouseClicked(any -> {
            LiveTensor chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.select(chosen.block());
            }
        });
        return table;
    }

    private void tell() {
        totals.setText(model.picture().get().map(this::totals).orElse(""));
        Optional<TimelinePlot> plot = model.picture()
                .get()
                .map(MemoryPicture::timeline)
                .filter(timeline -> !timeline.steps().isEmpty())
                .map(timeline -> new TimelinePlot(
                        timeline,
                        model.precision().get(),
                        model.place().get(),
                        model.selected().getValue(),
                        text));
        chart.plot().set(plot.map(Function.identity()));
        int place = model.place().get();
        caption.setText(plot.filter(
                        shown -> place >= 0 && place < shown.timeline().steps().size())
                .map(shown -> shown.words(place))
                .orElse(""));
    }

    private String totals(MemoryPicture picture) {
        DataType type = model.precision().get();
        String peak = Figures.bytes(picture.timeline().peak() * type.bytes());
        String arena = Figures.bytes(picture.arena(type).bytesWithInputKept());
        String file = picture.file(type)
                .asKnown()
                .map(size -> Figures.bytes(size.value().count()))
                .orElse("–");
        return text.memoryTotals(picture.timeline().exact() ? peak : text.memoryUpperBound(peak), arena, file);
    }
}
