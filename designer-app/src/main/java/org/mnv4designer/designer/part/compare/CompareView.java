package org.mnv4designer.designer.part.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.compare.FigureDifference;
import org.mnv4designer.measure.compare.ReportComparison;

/** Two pictures beside each other over a table of figures and a table of blocks and settings. */
public final class CompareView extends VBox {
    private final CompareModel model;
    private final Text text;
    private final FigureWords words;
    private final TableView<FigureDifference> figures;
    private final TableView<StructureRow> structure;

    /**
     * @param first picture of the first design
     * @param second picture of the second design
     */
    public CompareView(CompareModel model, Node first, Node second, Text text) {
        this.model = model;
        this.text = text;
        this.words = new FigureWords(text);
        this.figures = figures();
        this.structure = structure();
        getStyleClass().addAll(Styles.VIEW, "compare");
        SplitPane pictures = new SplitPane(first, second);
        SplitPane tables = new SplitPane(figures, structure);
        SplitPane all = new SplitPane(pictures, tables);
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.62);
        StackPane body = new StackPane(all, empty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), body);
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
        model.comparison().subscribe(this::show);
    }

    private Node empty() {
        Node empty = new EmptyState("mdi2c-compare-horizontal", text.emptyCompare());
        empty.visibleProperty().bind(model.comparison().map(Optional::isEmpty));
        return empty;
    }

    private HBox bar() {
        Button swap = new Button("", Icons.of("mdi2s-swap-horizontal"));
        swap.getStyleClass().add(Styles.FLAT);
        swap.setTooltip(new Tooltip(text.compareSwap()));
        swap.setAccessibleText(text.compareSwap());
        swap.setOnAction(any -> model.compared().swap());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label summary = new Label();
        summary.setMinWidth(USE_PREF_SIZE);
        model.comparison()
                .subscribe(now -> summary.setText(now.map(this::summary).orElse("")));
        HBox bar = new HBox(
                choice(model.compared().first(), text.compareFirst()),
                swap,
                choice(model.compared().second(), text.compareSecond()),
                gap,
                summary);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private ComboBox<Choice> choice(ObjectProperty<Optional<Moment>> chosen, String what) {
        ComboBox<Choice> choice = new ComboBox<>();
        choice.setConverter(new Names());
        choice.setPromptText(what);
        choice.setAccessibleText(what);
        choice.setTooltip(new Tooltip(what));
        choice.setPrefWidth(240);
        choice.setOnShowing(any -> choice.getItems().setAll(model.choices()));
        chosen.subscribe(now -> now.map(Choice::of).ifPresent(choice::setValue));
        choice.setOnHidden(any -> Optional.ofNullable(choice.getValue())
                .filter(value -> chosen.get()
                        .filter(now -> now.name().equals(value.name()))
                        .isEmpty())
                .ifPresent(value -> chosen.set(Optional.of(value.moment().get()))));
        return choice;
    }

    private String summary(ReportComparison comparison) {
        return text.compareSummary(
                comparison.structure().of(MatchedBlock.Kind.ADDED).size(),
                comparison.structure().of(MatchedBlock.Kind.REMOVED).size(),
                comparison.structure().of(MatchedBlock.Kind.CHANGED).size());
    }

    private TableView<FigureDifference> figures() {
        TableView<FigureDifference> table = Tables.table("");
        table.getColumns()
                .addAll(List.of(
                        Tables.words(text.compareFigure(), 148, this::name),
                        Tables.words("A", 72, row -> words.side(row, row.a())),
                        Tables.words("B", 72, row -> words.side(row, row.b())),
                        Tables.words(text.compareDifference(), 72, words::difference),
                        Tables.words(text.compareVerdict(), 132, words::verdict)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getColumns()
                .subList(1, 4)
                .forEach(column -> column.getStyleClass().add("number"));
        return table;
    }

    private String name(FigureDifference row) {
        return row.device().isEmpty()
                ? words.name(row.figure())
                : model.comparison()
                        .get()
                        .flatMap(known -> known.a().device(row.device()))
                        .map(device -> device.device().profile().name())
                        .orElse(row.device());
    }

    private TableView<StructureRow> structure() {
        TableView<StructureRow> table = Tables.table(text.compareNoDifference());
        table.getColumns()
                .addAll(List.of(
                        Tables.words(text.compareHow(), 96, row -> row.how(text)),
                        Tables.words(text.columnBlock(), 130, StructureRow::name),
                        Tables.words(text.compareWhat(), 260, StructureRow::what)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selected().set(row.block());
            }
        });
        return table;
    }

    private void show(Optional<ReportComparison> now) {
        figures.getItems().setAll(now.map(ReportComparison::figures).orElse(List.of()));
        structure
                .getItems()
                .setAll(now.map(known -> StructureRow.of(known.structure())).orElse(List.of()));
    }

    /** Choices by their names. */
    private static final class Names extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public Choice fromString(String name) {
            return Choice.network(name);
        }
    }
}
