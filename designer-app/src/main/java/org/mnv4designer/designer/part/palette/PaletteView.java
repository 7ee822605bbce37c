package org.mnv4designer.designer.part.palette;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** A search field over a list of blocks; drag one out, or double-click or Enter to append it. */
public final class PaletteView extends VBox {
    private final PaletteModel model;
    private final ListView<PaletteModel.Row> list;

    public PaletteView(PaletteModel model, Text text) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        getStyleClass().addAll(Styles.VIEW, "palette");
        TextField search = new SearchField(text.paletteSearch(), model.query());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        list.setCellFactory(any -> new PaletteCell(model, text));
        model.query()
                .subscribe(
                        query -> list.setPlaceholder(new EmptyState("mdi2m-magnify", text.paletteNothingFound(query))));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list);
        openByKeyboard(search);
    }

    private void openByKeyboard(TextField search) {
        search.setOnAction(any -> model.rows().stream()
                .filter(row -> !row.isHeading())
                .findFirst()
                .ifPresent(model::choose));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().select(1);
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                model.choose(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }
}
