package org.mnv4designer.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Neighbour;
import org.mnv4designer.design.Labels;

/** What the classes of a network are called, by index. Classes without a name are called by their number. */
public record ClassNames(List<String> names) {
    public static final ClassNames NONE = new ClassNames(List.of());

    private static final long MOST_BYTES = 16L << 20;

    public ClassNames {
        names = List.copyOf(names);
    }

    /** The name of a class, such as {@code tabby cat} or {@code class 281}. */
    public String of(int index) {
        return index < names.size() ? names.get(index) : "class " + index;
    }

    /** The index of a name; empty if no class is called so. */
    public Optional<Integer> indexOf(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /**
     * The names that a design gives, itself or in a file beside it.
     *
     * @param design the design's own file
     * @throws IOException if the file of names cannot be read; the message names it and a remedy
     */
    public static ClassNames of(Labels labels, Path design) throws IOException {
        return labels.file().isPresent()
                ? read(Neighbour.of(design, labels.file().get()))
                : new ClassNames(labels.names());
    }

    /**
     * The names in a UTF-8 text file, one a line.
     *
     * @throws IOException if it cannot be read, is larger than 16 MB or no text; the message names it and a remedy
     */
    public static ClassNames read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw unreadable(file, "there is no such file", "name a text file of one class name a line");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw unreadable(file, "it is larger than " + MOST_BYTES + " bytes", "name a file of class names");
        }
        try {
            String text = Files.readString(file);
            return new ClassNames(
                    text.replaceFirst("^\ufeff", "").lines().map(String::strip).toList());
        } catch (CharacterCodingException e) {
            throw unreadable(file, "it is not UTF-8 text", "save it as UTF-8");
        }
    }

    private static IOException unreadable(Path file, String problem, String fix) {
        return new IOException("cannot read class names from " + file + ": " + problem + ". Fix: " + fix);
    }
}
