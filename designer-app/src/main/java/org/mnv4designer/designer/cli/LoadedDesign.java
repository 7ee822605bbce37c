package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.design.Design;

/**
 * A design with where it came from.
 *
 * @param file empty for designs of the zoo
 */
record LoadedDesign(Design design, Optional<Path> file) {

    LoadedDesign with(Design other) {
        return new LoadedDesign(other, file);
    }

    /** The weight file that the design names, wherever its own file lies. */
    Optional<Path> weights() {
        return design.weights().map(weights -> beside(weights.path()));
    }

    /** A path as the design's file means it. */
    Path beside(String path) {
        return file.map(own -> own.toAbsolutePath().resolveSibling(path)).orElseGet(() -> Path.of(path));
    }
}
