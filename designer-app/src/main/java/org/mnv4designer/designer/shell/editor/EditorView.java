package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** A design's canvas under a trail of what is shown: the design, or the operators of one of its blocks. */
final class EditorView extends BorderPane {
    private final EditorModel model;
    private final CanvasView design;
    private final Trail trail;
    private final Text text;
    private final Label hint;
    private final StackPane centre;
    private CanvasView shown;

    EditorView(EditorModel model, DesignEditing editing, Text text) {
        this.model = model;
        this.text = text;
        this.design = new CanvasView(model.canvas(), editing);
        this.shown = design;
        this.hint = new Label(text.emptyNoBlocks());
        this.centre = new StackPane(design, hint);
        this.trail = new Trail(this::showDesign);
        getStyleClass().add("editor");
        setTop(trail);
        hint.getStyleClass().addAll(Styles.MUTED, "canvas-hint");
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        setCenter(centre);
        model.session().design().subscribe(now -> {
            trail.design(now.name());
            hint.setVisible(now.network().blocks().isEmpty());
        });
    }

    /** Commands of the canvas that is seen. */
    CanvasCommands commands() {
        return shown.commands();
    }

    void showDesign() {
        show(design);
        trail.block("");
    }

    /** Shows the operators of a block, to be read only. */
    void drillInto(String block) {
        model.session()
                .analysis()
                .get()
                .flatMap(analysis -> analysis.graph().block(block))
                .ifPresent(typed -> {
                    show(OperatorCanvas.of(typed, text));
                    trail.block(block);
                });
    }

    private void show(CanvasView canvas) {
        shown = canvas;
        centre.getChildren().setAll(canvas, hint);
        canvas.requestFocus();
    }

    @Override
    public void requestFocus() {
        shown.requestFocus();
    }
}
