package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.parameter.DesignWeights;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;

/**
 * Where the weights of a session come from: the file that the user chose, else the one that the design names beside its
 * own file. A design cannot make us open anything outside of its folder; the user can.
 *
 * @param chosen by the user in this session
 * @param design the design's own file
 * @param named by the design
 */
public record Weights(Optional<Path> chosen, Optional<Path> design, Optional<WeightFile> named) {

    /** The file's name for people; empty if there are none. */
    public Optional<String> name() {
        return chosen.map(file -> file.getFileName().toString())
                .or(() -> design.flatMap(any -> named).map(WeightFile::path));
    }

    public boolean arePresent() {
        return name().isPresent();
    }

    /** Opens them; empty if there are none. */
    public Optional<SafetensorsFile> open() throws WeightFileException {
        if (chosen.isPresent()) {
            return Optional.of(Safetensors.read(chosen.get()));
        }
        return design.isPresent() && named.isPresent()
                ? Optional.of(DesignWeights.open(design.get(), named.get()))
                : Optional.empty();
    }

    /** How the design would name the chosen file; empty if it cannot, since that lies elsewhere. */
    public Optional<WeightFile> namingOf(SafetensorsFile file) {
        try {
            return design.isPresent() && chosen.isPresent()
                    ? Optional.of(DesignWeights.naming(design.get(), file))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException liesElsewhere) {
            return Optional.empty();
        }
    }
}
