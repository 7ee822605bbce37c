package org.mnv4designer.designer.part.problems;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.fix.QuickFix;

/**
 * A table of problems under their filters. Double-click or Enter goes to the block; the context menu, Ctrl+1 or F4 offer
 * the fixes.
 */
public final class ProblemsView extends VBox {
    private static final KeyCombination FIX = new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);

    private final ProblemsModel model;
    private final Text text;
    private final ProblemMenu menu;
    private final TableView<Problem> table = Tables.table("");

    public ProblemsView(ProblemsModel model, Text text) {
        this.model = model;
        this.text = text;
        this.menu = new ProblemMenu(model, text);
        getStyleClass().addAll(Styles.VIEW, "problems");
        build();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new ProblemsBar(model, text), table);
        model.shown().subscribe(this::show);
    }

    private void build() {
        table.setId("problems-table");
        table.getColumns().add(Tables.nodes("", 52, this::rank, this::icon));
        table.getColumns()
                .add(Tables.words(
                        text.columnMessage(), 420, row -> row.diagnostic().message()));
        table.getColumns().add(Tables.words(text.columnPlace(), 110, this::place));
        table.getColumns()
                .add(Tables.words(text.columnCode(), 92, row -> row.diagnostic().code()));
        table.getColumns().add(Tables.words(text.columnFix(), 300, this::advice));
        table.placeholderProperty().bind(Bindings.createObjectBinding(this::empty, model.all()));
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(this::pressed);
    }

    private void show(List<Problem> problems) {
        Optional<Diagnostic> selected =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Problem::diagnostic);
        table.getItems().setAll(problems);
        table.sort();
        table.getItems().stream()
                .filter(row -> selected.filter(row.diagnostic()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private Node empty() {
        int hidden = model.all().get().size();
        return hidden == 0
                ? new EmptyState("mdi2c-check-circle-outline", text.emptyNoProblems())
                : new EmptyState("mdi2f-filter-outline", text.problemsHidden(hidden));
    }

    private void pressed(KeyEvent event) {
        Optional<Problem> selected =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.ENTER) {
            selected.map(Problem::diagnostic).ifPresent(model::open);
        } else if (event.getCode() == KeyCode.F4 || FIX.match(event)) {
            selected.ifPresent(problem -> menu.of(problem).show(table, Side.BOTTOM, 0, 0));
            event.consume();
        }
    }

    private TableRow<Problem> row() {
        TableRow<Problem> row = new TableRow<>();
        row.itemProperty().subscribe(problem -> {
            row.setTooltip(
                    problem == null ? null : new Tooltip(problem.diagnostic().toString()));
            row.setContextMenu(problem == null ? null : menu.of(problem));
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem().diagnostic());
            }
        });
        return row;
    }

    /** What the first column sorts by: severity, and what can be mended first. */
    private Rank rank(Problem problem) {
        return new Rank(problem);
    }

    private Node icon(Rank rank) {
        Problem problem = rank.problem();
        String name = SeverityIcon.name(problem.diagnostic().severity(), text);
        Label label = new Label(
                "",
                problem.isFixable()
                        ? SeverityIcon.fixable(problem.diagnostic().severity())
                        : SeverityIcon.of(problem.diagnostic().severity()));
        label.setAccessibleText(problem.isFixable() ? text.problemsFixable(name) : name);
        return label;
    }

    private String advice(Problem problem) {
        return problem.fixes().stream()
                .findFirst()
                .map(QuickFix::label)
                .orElse(problem.diagnostic().fix());
    }

    private String place(Problem problem) {
        String block = problem.diagnostic().block();
        return block.isEmpty() ? text.placeDesign() : block;
    }

    private record Rank(Problem problem) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int bySeverity = problem.diagnostic()
                    .severity()
                    .compareTo(other.problem.diagnostic().severity());
            return bySeverity != 0 ? bySeverity : Boolean.compare(other.problem.isFixable(), problem.isFixable());
        }
    }
}
