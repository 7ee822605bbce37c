package org.mnv4designer.designer.part.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.part.wizard.FigurePanel.DeviceChoice;
import org.mnv4designer.designer.part.wizard.Wish.Lack;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.zoo.ZooEntry;

/** What to start from, the networks and their scaling, and the figures of the result; who shows it brings the buttons. */
public final class NewDesignView extends BorderPane {
    private final NewDesignModel model;
    private final Text text;
    private final Label remark = new Label();
    private final Map<Lack, TextField> fields;

    /**
     * @param devices names by id
     * @param device id of the one whose latency shows
     */
    public NewDesignView(NewDesignModel model, Map<String, String> devices, StringProperty device, Text text) {
        this.model = model;
        this.text = text;
        this.fields = Map.of(
                Lack.WIDTH, field("new-width", model.width()),
                Lack.DEPTH, field("new-depth", model.depth()),
                Lack.RESOLUTION, field("new-resolution", model.resolution()));
        getStyleClass().add(Styles.VIEW);
        setTop(starts());
        List<DeviceChoice> choices = devices.entrySet().stream()
                .map(one -> new DeviceChoice(one.getKey(), one.getValue()))
                .toList();
        VBox side = new VBox(8, new FigurePanel(model, choices, device, text));
        Node scaling = scaling();
        shownWhen(scaling, List.of(Start.TEMPLATE));
        side.getChildren().add(0, scaling);
        Node networks = networks();
        shownWhen(networks, List.of(Start.NETWORK, Start.TEMPLATE));
        HBox.setHgrow(networks, Priority.ALWAYS);
        HBox body = new HBox(12, networks, side);
        BorderPane.setMargin(body, new Insets(12, 0, 12, 0));
        setCenter(body);
        setBottom(foot());
        setPrefSize(900, 500);
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void shownWhen(Node node, List<Start> starts) {
        model.start().subscribe(start -> {
            node.setVisible(starts.contains(start));
            node.setManaged(starts.contains(start));
        });
    }

    private Node starts() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(16);
        row.getStyleClass().add("page");
        for (Start start : Start.values()) {
            RadioButton button = new RadioButton(start.label(text));
            button.setId("new-start-" + start.ordinal());
            button.setTooltip(new Tooltip(start.hint(text)));
            button.setToggleGroup(group);
            model.start().subscribe(now -> button.setSelected(start == now));
            button.setOnAction(any -> model.start().set(start));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node networks() {
        SearchField search = new SearchField(text.newSearch(), model.query());
        search.setId("new-search");
        TableView<ZooEntry> table = Tables.table(text.newNothingFound());
        table.setId("new-networks");
        table.setItems(model.networks());
        table.getColumns().add(Tables.words(text.columnNetwork(), 330, ZooEntry::title));
        table.getColumns()
                .add(Tables.words(
                        text.columnInput(),
                        80,
                        entry -> entry.input().height() + "×" + entry.input().width()));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen)
                        .ifPresent(entry -> model.network().set(Optional.of(entry))));
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, search, table);
    }

    private Node scaling() {
        VBox card = new VBox(
                6,
                row(text.newWidth(), Lack.WIDTH),
                row(text.newDepth(), Lack.DEPTH),
                row(text.newResolution(), Lack.RESOLUTION));
        Label rule = new Label(text.newScalingRule());
        rule.setWrapText(true);
        rule.setMinHeight(USE_PREF_SIZE);
        rule.setPrefWidth(276);
        rule.getStyleClass().add(Styles.MUTED);
        card.getChildren().add(rule);
        card.getStyleClass().add(Styles.CARD);
        card.setPrefWidth(300);
        return card;
    }

    private Node row(String words, Lack lack) {
        Label label = new Label(words);
        label.setPrefWidth(120);
        TextField field = fields.getOrDefault(lack, new TextField());
        label.setLabelFor(field);
        HBox row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node foot() {
        Label label = new Label(text.newName());
        TextField name = field("new-name", model.name());
        name.setPrefColumnCount(28);
        label.setLabelFor(name);
        model.answer()
                .subscribe(answer -> name.setPromptText(answer.flatMap(Wish.Answer::design)
                        .map(design -> design.name())
                        .orElse("")));
        remark.setId("new-remark");
        remark.setWrapText(true);
        remark.setMinHeight(36);
        remark.getStyleClass().add(Styles.MUTED);
        model.lack().subscribe(any -> tell());
        model.answer().subscribe(any -> tell());
        HBox row = new HBox(8, label, name);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(6, row, remark);
        foot.getStyleClass().add("page");
        return foot;
    }

    private void tell() {
        Optional<Lack> lack = model.lack().get();
        fields.forEach((of, field) -> field.pseudoClassStateChanged(
                Styles.INVALID, lack.filter(what -> what == of).isPresent()));
        remark.setText(lack.map(this::words).orElseGet(this::outcome));
    }

    private String words(Lack lack) {
        return switch (lack) {
            case NETWORK -> text.newChooseNetwork();
            case WIDTH -> text.newWidthWrong();
            case DEPTH -> text.newDepthWrong();
            case RESOLUTION -> text.newResolutionWrong();
        };
    }

    private String outcome() {
        Optional<Wish.Answer> answer = model.answer().get();
        if (answer.isEmpty()) {
            return text.newComputing();
        }
        String refusal = answer.get().refusal();
        return refusal.isEmpty() ? model.start().get().hint(text) : refusal;
    }
}
