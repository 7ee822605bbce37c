package org.mnv4designer.designer.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mnv4designer.design.file.DesignFile;

/** Opens design files that are dropped. */
final class DroppedDesigns {
    private DroppedDesigns() {}

    /** Files may be dropped anywhere on a node. */
    static void open(Node target, Consumer<Path> opener) {
        target.setOnDragOver(event -> {
            if (!designsOn(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            designsOn(event).forEach(opener);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static List<Path> designsOn(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(DesignFile.EXTENSION))
                .toList();
    }
}
