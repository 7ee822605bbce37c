package org.mnv4designer.designer.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mnv4designer.designer.session.FileKind;

/** Hands files that are dropped on a node to whoever deals with their kind. */
final class DroppedFiles {

    /** Deals with files. */
    interface Taker {
        void design(Path file);

        void image(Path file);

        void weights(Path file);

        /** One that nothing can be done with. */
        void other(Path file);
    }

    private DroppedFiles() {}

    /** Files may be dropped anywhere on a node. */
    static void takenBy(Node target, Taker taker) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            List<Path> files = filesOn(event);
            files.forEach(file -> take(file, taker));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    static void take(Path file, Taker taker) {
        switch (FileKind.of(file)) {
            case DESIGN -> taker.design(file);
            case IMAGE -> taker.image(file);
            case WEIGHTS -> taker.weights(file);
            case TABLE, OTHER -> taker.other(file);
        }
    }

    private static List<Path> filesOn(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
