package org.mnv4designer.designer.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** What every chart offers in its context menu and in the bar of its view. */
public final class ChartMenu {
    private ChartMenu() {}

    static ContextMenu context(ChartSurface surface, Text text) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(showAll(surface, text));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(files(surface, text));
        return menu;
    }

    /** Buttons for the bar of a view. */
    public static HBox buttons(ChartSurface surface, Text text) {
        Button all = new Button("", Icons.of("mdi2f-fit-to-page-outline"));
        name(all, text.chartShowAll());
        all.setOnAction(any -> surface.model().showAll());
        all.disableProperty().bind(surface.model().zoom().map(zoom -> zoom.isFull()));
        MenuButton export = new MenuButton("", Icons.of("mdi2t-tray-arrow-down"));
        export.setTooltip(new Tooltip(text.chartExport()));
        export.setAccessibleText(text.chartExport());
        export.getStyleClass().add(Styles.FLAT);
        export.setMinWidth(HBox.USE_PREF_SIZE);
        export.getItems().addAll(files(surface, text));
        export.disableProperty().bind(surface.model().plot().map(plot -> plot.isEmpty()));
        HBox buttons = new HBox(all, export);
        buttons.getStyleClass().add("chart-buttons");
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        return buttons;
    }

    private static void name(Button button, String name) {
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(HBox.USE_PREF_SIZE);
    }

    private static MenuItem showAll(ChartSurface surface, Text text) {
        MenuItem all = item(text.chartShowAll(), "mdi2f-fit-to-page-outline", surface.model()::showAll);
        all.disableProperty().bind(surface.model().zoom().map(zoom -> zoom.isFull()));
        return all;
    }

    private static List<MenuItem> files(ChartSurface surface, Text text) {
        ChartExport export = surface.export();
        return List.of(
                item(text.chartCopy(), "mdi2c-content-copy", export::copy),
                new SeparatorMenuItem(),
                item(text.chartSavePng(), "mdi2i-image-outline", export::savePng),
                item(text.chartSaveSvg(), "mdi2s-svg", export::saveSvg),
                item(text.chartSaveCsv(), "mdi2t-table", export::saveCsv));
    }

    private static MenuItem item(String label, String icon, Runnable action) {
        MenuItem item = new MenuItem(label, Icons.of(icon));
        item.setOnAction(any -> action.run());
        return item;
    }
}
