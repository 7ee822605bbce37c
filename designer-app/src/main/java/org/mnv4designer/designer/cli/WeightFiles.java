package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;

/** Weight files that users name. */
final class WeightFiles {
    private WeightFiles() {}

    static SafetensorsFile read(Path file) {
        try {
            return Safetensors.read(file);
        } catch (WeightFileException e) {
            throw new InputException(e);
        }
    }
}
