package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.mnv4designer.design.file.DesignFile;

/** What a file is to the designer, by its name. */
public enum FileKind {
    DESIGN,
    WEIGHTS,
    IMAGE,
    TABLE,
    OTHER;

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "webp", "bmp", "gif");
    private static final Set<String> TABLES = Set.of("csv", "tsv");

    public static FileKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.endsWith(DesignFile.EXTENSION)) {
            return DESIGN;
        }
        if (extension.equals("safetensors")) {
            return WEIGHTS;
        }
        if (IMAGES.contains(extension)) {
            return IMAGE;
        }
        return TABLES.contains(extension) ? TABLE : OTHER;
    }
}
