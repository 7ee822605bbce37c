package org.mnv4designer.parameter;

import java.io.IOException;
import java.nio.file.Path;
import org.mnv4designer.base.Neighbour;
import org.mnv4designer.design.WeightFile;

/** Opens the weights that a design names. */
public final class DesignWeights {
    private DesignWeights() {}

    /**
     * The weights beside a design.
     *
     * @param design the design's own file
     * @throws WeightFileException if they lie outside of its folder, cannot be read, or are not those that the design
     *     means (another hash); a design without a hash takes what is there
     */
    public static SafetensorsFile open(Path design, WeightFile named) throws WeightFileException {
        try {
            SafetensorsFile file = Safetensors.read(Neighbour.of(design, named.path()));
            requireHash(file, named.sha256());
            return file;
        } catch (IOException e) {
            throw new WeightFileException(
                    design, "weights", String.valueOf(e.getMessage()), "load the weights again from where they are");
        }
    }

    private static void requireHash(SafetensorsFile file, String sha256) throws IOException, WeightFileException {
        if (!sha256.isEmpty() && !sha256.equalsIgnoreCase(file.sha256())) {
            throw new WeightFileException(
                    file.path(),
                    "file",
                    "its SHA-256 is " + file.sha256() + ", the design means " + sha256,
                    "load the file by hand if it is the one you want, and save the design");
        }
    }

    /** How a design names a weight file that lies in its folder or below. */
    public static WeightFile naming(Path design, SafetensorsFile file) throws IOException {
        Path folder = design.toAbsolutePath().normalize().resolveSibling("");
        String path = folder.relativize(file.path().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        Neighbour.of(design, path);
        return new WeightFile(path, file.sha256());
    }
}
