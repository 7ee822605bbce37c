package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mnv4designer.designer.theme.Cividis;

/** What the colours of the blocks mean: the cost, and the scale from nothing to the hottest block. */
public final class HeatLegend extends HBox {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 10;

    private final Label title = new Label();
    private final Label low = new Label("0");
    private final Label high = new Label();

    public HeatLegend() {
        getStyleClass().add("heat-legend");
        setId("heat-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().setAll(title, low, scale(), high);
        show("", "");
    }

    private static Canvas scale() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x++) {
            canvas.getGraphicsContext2D().setFill(Cividis.at(x / (WIDTH - 1)));
            canvas.getGraphicsContext2D().fillRect(x, 0, 1, HEIGHT);
        }
        return canvas;
    }

    /** Shows a cost and the amount at the hot end; nothing for an empty name. */
    public void show(String cost, String hottest) {
        title.setText(cost);
        high.setText(hottest);
        setVisible(!cost.isEmpty());
    }
}
