package org.mnv4designer.designer.shell.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Pages of preferences on the left, found by a filter; the chosen one on the right. */
public final class PreferencesDialog extends Dialog<ButtonType> {
    private final PreferencePages pages;
    private final List<PreferencePage> all;
    private final Text text;
    private final ListView<PreferencePage> list = new ListView<>();
    private final BorderPane body = new BorderPane();
    private final Map<String, Node> contents = new HashMap<>();

    /** @param page the one to show first */
    public PreferencesDialog(PreferencePages.Sources sources, String page, Text text) {
        this.pages = new PreferencePages(sources);
        this.all = pages.all();
        this.text = text;
        StringProperty query = new SimpleStringProperty("");
        FilteredList<PreferencePage> shown = new FilteredList<>(FXCollections.observableArrayList(all));
        query.subscribe(words -> {
            shown.setPredicate(one -> one.matches(words, text));
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.setItems(shown);
        list.setCellFactory(any -> new Cell());
        list.setId("preference-pages");
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                show(one);
            }
        });
        list.getSelectionModel()
                .select(all.stream()
                        .filter(one -> one.id().equals(page))
                        .findFirst()
                        .orElse(all.get(0)));
        VBox left = new VBox(8, new SearchField(text.preferencesFilter(), query), list);
        left.setPrefWidth(200);
        left.setMinWidth(200);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox content = new HBox(16, left, body);
        content.setPrefSize(860, 480);
        getDialogPane().setContent(content);
        getDialogPane().setPrefWidth(900);
        setResizable(true);
        buttons();
    }

    private void buttons() {
        ButtonType restore = new ButtonType(text.preferencesRestore(), ButtonData.LEFT);
        ButtonType ok = new ButtonType(text.preferencesApplyAndClose(), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE);
        ButtonType apply = new ButtonType(text.preferencesApply(), ButtonData.APPLY);
        getDialogPane().getButtonTypes().setAll(restore, apply, cancel, ok);
        stays(
                restore,
                () -> list.getSelectionModel().getSelectedItem().restore().run());
        stays(apply, this::apply);
        setOnShown(any -> list.requestFocus());
        setResultConverter(pressed -> {
            if (pressed == ok) {
                apply();
            }
            return pressed;
        });
    }

    private void stays(ButtonType type, Runnable run) {
        Button button = (Button) getDialogPane().lookupButton(type);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            run.run();
        });
    }

    private void apply() {
        pages.apply();
        all.forEach(page -> page.apply().run());
    }

    private void show(PreferencePage page) {
        Label title = new Label(page.title().apply(text));
        title.getStyleClass().add(Styles.HEADING);
        VBox top = new VBox(title);
        top.getStyleClass().add("preference-title");
        body.setTop(top);
        body.setCenter(contents.computeIfAbsent(page.id(), any -> page.content().apply(text)));
    }

    private final class Cell extends ListCell<PreferencePage> {
        @Override
        protected void updateItem(PreferencePage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? "" : page.title().apply(text));
        }
    }
}
