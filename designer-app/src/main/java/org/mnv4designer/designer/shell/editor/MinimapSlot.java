package org.mnv4designer.designer.shell.editor;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Minimap;
import org.mnv4designer.designer.text.Text;

/** The small picture of the design in front, for a view beside the canvas; empty while there is none. */
public final class MinimapSlot extends StackPane {
    private final Text text;
    private Optional<Minimap> shown = Optional.empty();

    public MinimapSlot(ObservableValue<Optional<CanvasModel>> canvas, Text text) {
        this.text = text;
        getStyleClass().add("minimap-slot");
        canvas.subscribe(this::show);
    }

    private void show(Optional<CanvasModel> canvas) {
        shown.ifPresent(Minimap::close);
        shown = canvas.map(model -> new Minimap(model, text.minimapName()));
        getChildren().setAll(shown.stream().toList());
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
    }
}
