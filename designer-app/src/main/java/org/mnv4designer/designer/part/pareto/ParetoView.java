package org.mnv4designer.designer.part.pareto;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.designer.kit.ChartMenu;
import org.mnv4designer.designer.kit.ChartModel;
import org.mnv4designer.designer.kit.ChartSurface;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.SymbolIcon;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** The chart with a legend that hides families, and choices of axis and recipe. */
public final class ParetoView extends VBox {
    private static final double LEGEND_WIDTH = 190;

    private final ParetoModel model;
    private final Text text;
    private final ChartModel chart = new ChartModel();
    private final ChartSurface surface;
    private final Label caption = new Label();

    public ParetoView(ParetoModel model, Text text) {
        this.model = model;
        this.text = text;
        this.surface = new ChartSurface(chart, text);
        getStyleClass().addAll(Styles.VIEW, "pareto");
        caption.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, "chart-caption");
        caption.setText(text.paretoCaption());
        caption.setTooltip(new Tooltip(text.paretoCaption()));
        HBox body = new HBox(stacked(), legend());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), body, caption);
        surface.onChosen(spot -> {
            chart.selected().set(Set.of(spot.id()));
            model.choose(spot.id());
        });
        surface.onOpened(spot -> model.open(spot.id()));
        follow();
    }

    private void follow() {
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
        Stream.of(model.picture(), model.hidden(), model.device())
                .forEach(changing -> changing.subscribe(any -> show()));
        Stream.of(model.axis(), model.logarithmic())
                .forEach(changing -> changing.subscribe(any -> {
                    chart.showAll();
                    show();
                }));
    }

    private void show() {
        chart.plot().set(model.plot(text).map(Function.identity()));
    }

    private HBox bar() {
        ComboBox<ParetoAxis> axis = choice(text.paretoAgainst(), kind -> kind.title(text), ParetoAxis.values());
        axis.valueProperty().bindBidirectional(model.axis());
        ComboBox<Optional<Recipe>> recipe =
                choice(text.paretoRecipe(), chosen -> chosen.map(Recipe::id).orElseGet(text::paretoOwnRecipe));
        recipe.getItems().add(Optional.empty());
        recipe.getItems()
                .addAll(Arrays.stream(Recipe.values()).map(Optional::of).toList());
        recipe.valueProperty().bindBidirectional(model.recipe());
        ToggleButton logarithmic = new ToggleButton(text.paretoLogarithmic());
        logarithmic.setTooltip(new Tooltip(text.paretoLogarithmicHint()));
        logarithmic.setMinWidth(USE_PREF_SIZE);
        logarithmic.selectedProperty().bindBidirectional(model.logarithmic());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(axis, logarithmic, recipe, gap, ChartMenu.buttons(surface, text));
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    @SafeVarargs
    private static <T> ComboBox<T> choice(String name, Function<T, String> words, T... values) {
        ComboBox<T> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setAccessibleText(name);
        choice.setTooltip(new Tooltip(name));
        choice.setPrefWidth(184);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        return choice;
    }

    private Node stacked() {
        Node empty = new EmptyState("mdi2c-chart-bell-curve-cumulative", text.paretoComputing());
        empty.visibleProperty().bind(chart.plot().map(Optional::isEmpty));
        StackPane stack = new StackPane(surface, empty);
        HBox.setHgrow(stack, Priority.ALWAYS);
        return stack;
    }

    private Node legend() {
        VBox legend = new VBox();
        legend.getStyleClass().add("chart-legend");
        for (ParetoFamily family : ParetoFamily.values()) {
            CheckBox entry = new CheckBox(family == ParetoFamily.OPEN ? text.paretoOpenDesigns() : family.title());
            entry.setGraphic(new SymbolIcon(family.symbol(), family.tone()));
            entry.setSelected(true);
            entry.setOnAction(any -> model.toggle(family));
            legend.getChildren().add(entry);
        }
        ScrollPane scroll = new ScrollPane(legend);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LEGEND_WIDTH);
        scroll.setPrefWidth(LEGEND_WIDTH);
        return scroll;
    }
}
