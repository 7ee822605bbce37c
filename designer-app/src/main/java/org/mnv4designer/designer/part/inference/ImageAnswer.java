package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.run.Ranking;

/**
 * An image of a folder and what came of it.
 *
 * @param best empty before it was run, or if it cannot be
 * @param problem why it cannot be run; empty if it can
 */
public record ImageAnswer(Path image, Optional<Ranking.Entry> best, String problem) {
    static ImageAnswer open(Path image) {
        return new ImageAnswer(image, Optional.empty(), "");
    }

    String name() {
        return image.getFileName().toString();
    }
}
