package org.mnv4designer.designer.part.history;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A column of buttons that mark steps. */
final class MarkColumn extends TableColumn<HistoryRow, HistoryRow> {
    private static final double WIDTH = 40;

    MarkColumn(Text text, HistoryModel model) {
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(any -> new MarkCell(text, model));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    static String icon(HistoryRow step) {
        return step.marked() ? "mdi2b-bookmark" : "mdi2b-bookmark-outline";
    }

    static String words(HistoryRow step, Text text) {
        return step.marked() ? text.historyUnmark() : text.historyMark();
    }

    private static final class MarkCell extends TableCell<HistoryRow, HistoryRow> {
        private final Text text;
        private final HistoryModel model;

        MarkCell(Text text, HistoryModel model) {
            this.text = text;
            this.model = model;
        }

        @Override
        protected void updateItem(HistoryRow step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty || step == null ? null : button(step));
        }

        private Button button(HistoryRow step) {
            Button button = new Button("", Icons.of(icon(step), step.marked() ? Styles.INFO : Styles.MUTED));
            button.getStyleClass().add(Styles.FLAT);
            button.setFocusTraversable(false);
            button.setTooltip(new Tooltip(words(step, text)));
            button.setAccessibleText(words(step, text));
            button.setOnAction(any -> model.toggleMark(step));
            return button;
        }
    }
}
