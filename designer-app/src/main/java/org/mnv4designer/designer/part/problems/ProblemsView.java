package org.mnv4designer.designer.part.problems;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A table of problems; double-click or Enter goes to the block. */
public final class ProblemsView extends VBox {
    private final ProblemsModel model;
    private final Text text;

    public ProblemsView(ProblemsModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "problems");
        TableView<Diagnostic> table = table();
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(table);
    }

    private TableView<Diagnostic> table() {
        TableView<Diagnostic> table = Tables.table("");
        table.setPlaceholder(new EmptyState("mdi2c-check-circle-outline", text.emptyNoProblems()));
        table.setItems(model.problems());
        table.getColumns().add(Tables.nodes(text.columnSeverity(), 96, Diagnostic::severity, this::severity));
        table.getColumns().add(Tables.words(text.columnCode(), 88, Diagnostic::code));
        table.getColumns().add(Tables.words(text.columnPlace(), 110, this::place));
        table.getColumns().add(Tables.words(text.columnMessage(), 400, Diagnostic::message));
        table.getColumns().add(Tables.words(text.columnFix(), 320, Diagnostic::fix));
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open);
            }
        });
        return table;
    }

    private TableRow<Diagnostic> row() {
        TableRow<Diagnostic> row = new TableRow<>();
        row.itemProperty()
                .subscribe(problem ->
                        row.setTooltip(problem == null ? null : new Tooltip(problem.message() + "\n" + problem.fix())));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private Node severity(Severity severity) {
        return switch (severity) {
            case ERROR -> labelled(text.severityError(), "mdi2c-close-circle", Styles.ERROR);
            case WARNING -> labelled(text.severityWarning(), "mdi2a-alert", Styles.WARNING);
            case INFO -> labelled(text.severityInfo(), "mdi2i-information", Styles.INFO);
        };
    }

    private static Node labelled(String words, String icon, String style) {
        return new Label(words, Icons.of(icon, style));
    }

    private String place(Diagnostic problem) {
        return problem.block().isEmpty() ? text.placeDesign() : problem.block();
    }
}
