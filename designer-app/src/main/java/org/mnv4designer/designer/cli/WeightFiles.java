package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.parameter.DesignWeights;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;

/** Weight files, those that users name and those that designs name. */
final class WeightFiles {
    private WeightFiles() {}

    static SafetensorsFile read(Path file) {
        try {
            return Safetensors.read(file);
        } catch (WeightFileException e) {
            throw new InputException(e);
        }
    }

    /** What a design names; empty if it names nothing. */
    static Optional<SafetensorsFile> of(LoadedDesign loaded) {
        return loaded.design().weights().flatMap(named -> loaded.file().map(file -> open(file, named)));
    }

    private static SafetensorsFile open(Path design, WeightFile named) {
        try {
            return DesignWeights.open(design, named);
        } catch (WeightFileException e) {
            throw new InputException(e);
        }
    }
}
