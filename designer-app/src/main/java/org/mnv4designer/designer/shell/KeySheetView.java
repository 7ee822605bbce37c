package org.mnv4designer.designer.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** All keys in columns, with a field that narrows them down. */
final class KeySheetView extends VBox {
    private static final double COLUMN = 340;
    private static final int COLUMNS = 3;
    private static final double GAP = 16;

    private final KeySheet sheet;
    private final List<VBox> columns =
            Stream.generate(() -> new VBox(GAP)).limit(COLUMNS).toList();
    private final StringProperty query = new SimpleStringProperty("");
    private final SearchField field;

    KeySheetView(KeySheet sheet, Text text) {
        this.sheet = sheet;
        this.field = new SearchField(text.keysFilter(), query);
        getStyleClass().addAll("floating", "key-sheet");
        field.setId("key-sheet-field");
        field.setMaxWidth(COLUMN);
        HBox row = new HBox(GAP);
        row.getChildren().addAll(columns);
        ScrollPane scroll = new ScrollPane(row);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(text.keysHeadline());
        title.getStyleClass().add(Styles.HEADING);
        getChildren().addAll(title, field, scroll);
        setMaxWidth(COLUMNS * (COLUMN + GAP) + 2 * GAP);
        query.subscribe(this::show);
    }

    Node field() {
        return field;
    }

    /** All keys as they are now. */
    void open() {
        query.set("");
        show(query.get());
    }

    private void show(String wanted) {
        int[] lines = new int[COLUMNS];
        columns.forEach(column -> column.getChildren().clear());
        for (KeySheet.Group group : sheet.groups(wanted)) {
            int shortest = IntStream.range(0, COLUMNS)
                    .boxed()
                    .min(Comparator.comparingInt(column -> lines[column]))
                    .orElse(0);
            columns.get(shortest).getChildren().add(group(group));
            lines[shortest] += group.lines().size() + 2;
        }
    }

    private static Node group(KeySheet.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().add(Styles.TITLE);
        VBox box = new VBox(4, title);
        group.lines().forEach(line -> box.getChildren().add(line(line)));
        box.setPrefWidth(COLUMN);
        return box;
    }

    private static Node line(KeySheet.Line line) {
        Label does = new Label(line.does());
        does.setWrapText(true);
        HBox.setHgrow(does, Priority.ALWAYS);
        Region gap = new Region();
        gap.setMinWidth(8);
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys = new Label(line.keys());
        keys.getStyleClass().add(Styles.CHIP);
        keys.setMinWidth(USE_PREF_SIZE);
        return new HBox(does, gap, keys);
    }
}
