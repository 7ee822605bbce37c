package org.mnv4designer.designer.part.inference;

import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.run.Ranking;

/** The answers of two designs beside each other, and how far their blocks are apart. */
final class PairPage extends VBox {
    private final PairModel model;
    private final Text text;
    private final GridPane answers = new GridPane(16, 4);
    private final TableView<BlockDifference> table = Tables.table("");
    private final Label problem = new Label();

    PairPage(PairModel model, Text text) {
        super(8);
        this.model = model;
        this.text = text;
        getStyleClass().add("page");
        problem.setWrapText(true);
        problem.getStyleClass().add(Styles.ERROR);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        table.setId("inference-differences");
        table.setPlaceholder(new EmptyState("mdi2c-compare", text.pairEmpty()));
        table.getColumns().add(Tables.words(text.columnBlock(), 120, BlockDifference::output));
        table.getColumns().add(Tables.words(text.pairDifference(), 200, this::difference));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.select(row);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chooser(), problem, answers, table);
        model.pair().subscribe(this::show);
    }

    private Node chooser() {
        ComboBox<Session> box = new ComboBox<>(new SortedList<>(model.choices()));
        box.setId("inference-second");
        box.setPromptText(text.pairChoose());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(new Titles());
        box.valueProperty().subscribe(chosen -> model.other().set(Optional.ofNullable(chosen)));
        model.other().subscribe(chosen -> box.setValue(chosen.orElse(null)));
        Label label = new Label(text.pairWith());
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(16, 16);
        busy.visibleProperty().bind(model.busy());
        HBox line = new HBox(8, label, box, busy);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void show(PairModel.Pair pair) {
        problem.setText(pair.problem());
        table.getItems().setAll(pair.differences());
        answers.getChildren().clear();
        if (!pair.first().entries().isEmpty()) {
            answers.add(heading(text.pairFirst()), 0, 0);
            answers.add(heading(text.pairSecond()), 1, 0);
            column(pair.first(), 0);
            column(pair.second(), 1);
        }
    }

    private void column(Ranking ranking, int column) {
        for (int row = 0; row < ranking.entries().size(); row++) {
            Ranking.Entry entry = ranking.entries().get(row);
            answers.add(new Label(entry.label() + "  " + Figures.percent(entry.probability()) + " %"), column, row + 1);
        }
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("section", "flush");
        return label;
    }

    private String difference(BlockDifference row) {
        return Double.isNaN(row.largest())
                ? text.pairShapes()
                : Double.isInfinite(row.largest()) ? "∞" : ValueWords.of(row.largest());
    }

    /** Shows sessions by their titles; nothing is typed. */
    private static final class Titles extends StringConverter<Session> {
        @Override
        public String toString(Session session) {
            return session == null ? "" : session.title().get();
        }

        @Override
        public Session fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
