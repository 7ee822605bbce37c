package org.mnv4designer.designer.shell.quick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A field and what it finds beneath; the keyboard stays in the field. */
public final class QuickAccessView extends VBox {
    private static final int PAGE = 10;
    private static final Map<KeyCode, Integer> STEPS =
            Map.of(KeyCode.DOWN, 1, KeyCode.UP, -1, KeyCode.PAGE_DOWN, PAGE, KeyCode.PAGE_UP, -PAGE);

    private final QuickAccessModel model;
    private final Text text;
    private final SearchField field;
    private final ListView<QuickAccessModel.Row> list = new ListView<>();
    private final Consumer<QuickItem> doIt;

    /** @param doIt takes what the user chose */
    public QuickAccessView(QuickAccessModel model, Consumer<QuickItem> doIt, Text text) {
        this.model = model;
        this.text = text;
        this.doIt = doIt;
        this.field = new SearchField(text.quickPrompt(), model.query());
        getStyleClass().addAll("floating", "quick-access");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("quick-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new Cell());
        Label none = new Label(text.quickNothing());
        none.getStyleClass().add(Styles.MUTED);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        model.chosen().subscribe(this::follow);
        model.rows()
                .addListener(
                        (javafx.beans.Observable any) -> follow(model.chosen().get()));
    }

    /** What takes the keyboard. */
    public Node field() {
        return field;
    }

    private void key(KeyEvent event) {
        if (STEPS.containsKey(event.getCode())) {
            model.move(STEPS.get(event.getCode()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        }
    }

    private void accept() {
        model.accept().ifPresent(doIt);
    }

    private void follow(Optional<QuickItem> chosen) {
        List<QuickAccessModel.Row> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.isPresent() && rows.get(i).item().equals(chosen)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - PAGE));
            }
        }
        list.setAccessibleText(chosen.map(QuickItem::label).orElse(""));
    }

    private final class Cell extends ListCell<QuickAccessModel.Row> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line;

        Cell() {
            detail.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            detail.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(8, name, gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(any -> Optional.ofNullable(getItem())
                    .flatMap(QuickAccessModel.Row::item)
                    .ifPresent(item -> {
                        model.choose(item);
                        accept();
                    }));
        }

        @Override
        protected void updateItem(QuickAccessModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean isTitle = !empty && row != null && row.isTitle();
            getStyleClass().remove("section-cell");
            setText(null);
            setGraphic(null);
            setDisable(isTitle);
            if (isTitle) {
                getStyleClass().add("section-cell");
                setText(
                        row.shown() < row.total()
                                ? text.quickSome(row.title(), row.shown(), row.total())
                                : text.quickAll(row.title(), row.total()));
            } else if (!empty && row != null) {
                row.item().ifPresent(this::show);
            }
        }

        private void show(QuickItem item) {
            name.setText(item.label());
            name.setGraphic(item.icon().isEmpty() ? null : Icons.of(item.icon()));
            name.getStyleClass().remove(Styles.MUTED);
            if (!item.enabled()) {
                name.getStyleClass().add(Styles.MUTED);
            }
            detail.setText(
                    item.why().isEmpty()
                            ? item.detail()
                            : text.quickWhy(item.why(), item.detail()).strip());
            setGraphic(line);
        }
    }
}
