package org.mnv4designer.designer.kit;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Makes columns that look and sort alike in every table. */
public final class Tables {
    private static final String NUMBER = "number";
    private static final double SMALLEST = 88;

    private Tables() {}

    /** A table without columns, whose last column takes the room that is left. */
    public static <R> TableView<R> table(String whenEmpty) {
        TableView<R> table = new TableView<>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label placeholder = new Label(whenEmpty);
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        return table;
    }

    /** A column of words. */
    public static <R> TableColumn<R, String> words(String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, SMALLEST));
        return column;
    }

    /** A column of figures, right-aligned; not a number shows as nothing and sorts last. */
    public static <R> TableColumn<R, Double> figures(
            String title, double width, ToDoubleFunction<R> value, Function<Double, String> format) {
        TableColumn<R, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(any -> new FigureCell<>(format));
        column.setComparator(Comparator.naturalOrder());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, SMALLEST));
        column.getStyleClass().add(NUMBER);
        return column;
    }

    /** A column whose cells show a node made from the row. */
    public static <R, V extends Comparable<V>> TableColumn<R, V> nodes(
            String title, double width, Function<R, V> value, Function<V, Node> node) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(any -> new NodeCell<>(node));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        return column;
    }

    /** A row that does something when it is clicked. */
    public static <R> TableRow<R> clickable(Consumer<R> clicked) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty()) {
                clicked.accept(row.getItem());
            }
        });
        return row;
    }

    private static final class FigureCell<R> extends TableCell<R, Double> {
        private final Function<Double, String> format;

        FigureCell(Function<Double, String> format) {
            this.format = format;
            getStyleClass().add(NUMBER);
        }

        @Override
        protected void updateItem(Double item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null || item.isNaN() ? "" : format.apply(item));
        }
    }

    private static final class NodeCell<R, V> extends TableCell<R, V> {
        private final Function<V, Node> node;

        NodeCell(Function<V, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(V item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}
