package org.mnv4designer.designer.shell.editor;

import javafx.scene.layout.BorderPane;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.text.Text;

/** A design's canvas under a trail of what is shown: the design, or the operators of one of its blocks. */
final class EditorView extends BorderPane {
    private final EditorModel model;
    private final CanvasView design;
    private final Trail trail;
    private final Text text;
    private CanvasView shown;

    EditorView(EditorModel model, DesignEditing editing, Text text) {
        this.model = model;
        this.text = text;
        this.design = new CanvasView(model.canvas(), editing);
        this.shown = design;
        this.trail = new Trail(this::showDesign);
        getStyleClass().add("editor");
        setTop(trail);
        setCenter(design);
        model.session().design().subscribe(now -> trail.design(now.name()));
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
        setCenter(canvas);
        canvas.requestFocus();
    }

    @Override
    public void requestFocus() {
        shown.requestFocus();
    }
}
