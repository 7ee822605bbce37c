package org.mnv4designer.designer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.run.ClassNames;

/** Pictures sorted into folders that are called by their class. */
final class ImageFolder {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif");

    private ImageFolder() {}

    /** A picture and the index of its class. */
    record Sample(Path file, int actual) {}

    /** All pictures, by folder and name. */
    static List<Sample> samples(Path root, ClassNames names, int classes) {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : inside(root).filter(Files::isDirectory).toList()) {
            int actual = classOf(folder, names, classes);
            inside(folder).filter(ImageFolder::isPicture).forEach(file -> samples.add(new Sample(file, actual)));
        }
        if (samples.isEmpty()) {
            throw new InputException(root + " holds no folders with pictures. Fix: put the pictures of each class"
                    + " into a folder called by its name or index");
        }
        return samples;
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new InputException(folder + " cannot be read. Fix: name a folder that you may read", e);
        }
    }

    private static int classOf(Path folder, ClassNames names, int classes) {
        String name = String.valueOf(folder.getFileName());
        return names.indexOf(name)
                .or(() -> index(name))
                .filter(index -> index < classes)
                .orElseThrow(() -> new InputException("folder " + folder
                        + " is called like no class of the design. Fix: call it by a class name or an index below "
                        + classes));
    }

    private static Optional<Integer> index(String name) {
        return name.matches("\\d{1,7}") ? Optional.of(Integer.parseInt(name)) : Optional.empty();
    }

    private static boolean isPicture(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
