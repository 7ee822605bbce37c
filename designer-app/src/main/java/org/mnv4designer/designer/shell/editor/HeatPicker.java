package org.mnv4designer.designer.shell.editor;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A drop-down of what the colours of blocks can mean. */
final class HeatPicker extends MenuButton {
    private final Property<String> chosen;
    private final Text text;
    private final Map<HeatChoice, RadioMenuItem> items = new EnumMap<>(HeatChoice.class);
    private final Subscription following;

    HeatPicker(Property<String> chosen, Text text) {
        this.chosen = chosen;
        this.text = text;
        setId("heat-picker");
        getStyleClass().addAll(Styles.FLAT, "heat-picker");
        setMnemonicParsing(false);
        setGraphic(Icons.of("mdi2p-palette-outline"));
        setTooltip(new Tooltip(text.heatPickHint()));
        ToggleGroup group = new ToggleGroup();
        for (HeatChoice choice : HeatChoice.values()) {
            items.put(choice, item(choice, group));
        }
        getItems().setAll(items.values());
        following = chosen.subscribe((String id) -> show(id));
    }

    private RadioMenuItem item(HeatChoice choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(choice.label(text));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setOnAction(any -> chosen.setValue(choice.id()));
        return item;
    }

    private void show(String id) {
        HeatChoice choice = HeatChoice.named(id);
        setText(choice.label(text));
        setAccessibleText(text.heatPick(choice.label(text)));
        items.forEach((each, item) -> item.setSelected(each == choice));
    }

    /** Goes on to the next meaning. */
    void next() {
        chosen.setValue(HeatChoice.named(chosen.getValue()).next().id());
    }

    void close() {
        following.unsubscribe();
    }
}
