package org.mnv4designer.designer.kit;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/**
 * What the palette puts on a drag board and the canvas takes from it: the id of a block type such as {@code uib}, as
 * {@value #MIME}. The plain format keeps the two parts from knowing each other.
 */
public final class BlockTransfer {
    /** The data format's name. */
    public static final String MIME = "application/x-mnv4-block-type";

    private BlockTransfer() {}

    /** The registered data format; JavaFX allows only one per name. */
    public static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }

    /** The drag board content that offers a block type. */
    public static ClipboardContent content(String blockType) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), blockType);
        content.putString(blockType);
        return content;
    }

    /** The block type offered by a drag board, or empty when it offers something else. */
    public static Optional<String> blockType(Dragboard board) {
        return Optional.ofNullable(board.getContent(format())).map(Object::toString);
    }
}
