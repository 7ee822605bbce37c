package org.mnv4designer.designer.shell.editor;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the desktop. */
final class SystemBoard implements BlockClipboard.Board {
    @Override
    public String text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    @Override
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
