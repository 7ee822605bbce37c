package org.mnv4designer.designer.part.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PropertySheet;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/**
 * Property sheets under the name of what is selected. While the same lines stay, only their values change, so that
 * focus and half-typed input survive an edit.
 */
public final class PropertiesView extends VBox {
    private final Text text;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final Region strip = new Region();
    private final HBox header = new HBox(8, strip, new VBox(2, title, kind));
    private final UibFormBar forms;
    private final VBox sheets = new VBox();
    private final List<FieldItem> items = new ArrayList<>();
    private PropertiesModel.Subject shown = PropertiesModel.Subject.NOTHING;

    public PropertiesView(PropertiesModel model, Text text) {
        this.text = text;
        this.forms = new UibFormBar(text);
        getStyleClass().addAll(Styles.VIEW, "properties");
        header.getStyleClass().add("properties-header");
        title.getStyleClass().add(Styles.TITLE);
        kind.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        kind.setWrapText(true);
        ScrollPane scroll = new ScrollPane(sheets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label refusal = new Label();
        refusal.getStyleClass().addAll(Styles.ERROR, "refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        getChildren().addAll(header, forms, refusal, scroll);
        model.subject().subscribe(this::show);
    }

    private void show(PropertiesModel.Subject subject) {
        title.setText(subject.title());
        kind.setText(subject.kind());
        strip.getStyleClass().setAll("strip", subject.styleName());
        strip.setVisible(!subject.styleName().isEmpty());
        strip.setManaged(!subject.styleName().isEmpty());
        forms.show(subject.form());
        if (hasSameLines(subject)) {
            follow(subject);
        } else {
            build(subject);
        }
        shown = subject;
    }

    private boolean hasSameLines(PropertiesModel.Subject subject) {
        if (!shown.title().equals(subject.title())
                || shown.sections().size() != subject.sections().size()) {
            return false;
        }
        for (int i = 0; i < shown.sections().size(); i++) {
            if (!shown.sections().get(i).hasSameLinesAs(subject.sections().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void follow(PropertiesModel.Subject subject) {
        int next = 0;
        for (Section section : subject.sections()) {
            for (Field field : section.fields()) {
                items.get(next++).follow(field);
            }
        }
    }

    private void build(PropertiesModel.Subject subject) {
        items.clear();
        sheets.getChildren().clear();
        for (Section section : subject.sections()) {
            Label heading = new Label(section.title());
            heading.getStyleClass().add("section");
            sheets.getChildren().addAll(heading, sheet(section));
        }
    }

    private PropertySheet sheet(Section section) {
        List<FieldItem> lines = section.fields().stream().map(FieldItem::new).toList();
        items.addAll(lines);
        PropertySheet sheet = new PropertySheet(FXCollections.observableArrayList(lines));
        sheet.setMode(PropertySheet.Mode.NAME);
        sheet.setModeSwitcherVisible(false);
        sheet.setSearchBoxVisible(false);
        sheet.setPropertyEditorFactory(item -> new FieldEditors((FieldItem) item, text).make());
        return sheet;
    }

    /** A segmented choice of the four forms. */
    private static final class UibFormBar extends HBox {
        private final List<ToggleButton> buttons = new ArrayList<>();
        private Optional<PropertiesModel.FormChoice> choice = Optional.empty();

        UibFormBar(Text text) {
            getStyleClass().add("uib-forms");
            setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(text.propertiesForm());
            for (UibForm form : UibForm.values()) {
                ToggleButton button = new ToggleButton(form.label());
                button.setId("form-" + form.label());
                button.setMaxWidth(Double.MAX_VALUE);
                button.setOnAction(any -> choose(form));
                buttons.add(button);
            }
            getChildren().add(new SegmentedButton(FXCollections.observableArrayList(buttons)));
        }

        void show(Optional<PropertiesModel.FormChoice> now) {
            choice = now;
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            now.ifPresent(present -> buttons.get(present.present().ordinal()).setSelected(true));
        }

        private void choose(UibForm form) {
            buttons.get(form.ordinal()).setSelected(true);
            choice.filter(present -> present.present() != form)
                    .ifPresent(present -> present.choose().accept(form));
        }
    }
}
