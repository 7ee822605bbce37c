package org.mnv4designer.designer.kit;

import javafx.scene.canvas.Canvas;
import org.mnv4designer.designer.chart.Symbol;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.theme.PaintedRegion;

/** A symbol of a chart, for its legend. */
public final class SymbolIcon extends PaintedRegion {
    private static final double SIZE = 14;
    private static final double OPACITY = 0.75;

    private final Canvas canvas = new Canvas(SIZE, SIZE);
    private final Symbol symbol;
    private final Tone tone;

    public SymbolIcon(Symbol symbol, Tone tone) {
        this.symbol = symbol;
        this.tone = tone;
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().add(canvas);
        colorsProperty().subscribe(any -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        canvas.getGraphicsContext2D().clearRect(0, 0, SIZE, SIZE);
        new CanvasInk(canvas.getGraphicsContext2D(), colors())
                .mark(symbol, SIZE / 2, SIZE / 2, SIZE / 3, tone, OPACITY);
    }
}
