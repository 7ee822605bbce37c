package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.ImageException;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Preprocessor;
import picocli.CommandLine.Option;

/** What a network is fed with: a picture, prepared as the design says, or numbers as they are. */
final class Feed {
    @Option(names = "--image", paramLabel = "FILE", description = "A PNG, JPEG, WebP, BMP or GIF picture.")
    private Optional<Path> image;

    @Option(
            names = "--tensor",
            paramLabel = "FILE",
            description = "A safetensors file with tensor \"input\", N,C,H,W, taken as it is.")
    private Optional<Path> tensor;

    boolean isPicture() {
        return image.isPresent();
    }

    Tensor read(Design design) {
        return image.map(file -> picture(file, design))
                .or(() -> tensor.map(file -> numbers(file, design.input())))
                .orElseThrow();
    }

    static Tensor picture(Path file, Design design) {
        try {
            return Preprocessor.of(design).tensor(ImageFile.read(file));
        } catch (ImageException e) {
            throw new InputException(e);
        }
    }

    private static Tensor numbers(Path file, ImageInput input) {
        StoredTensor stored = WeightFiles.read(file)
                .find(ImageInput.ID)
                .orElseThrow(() ->
                        new InputException(file + " holds no tensor \"input\". Fix: save the numbers under this name"));
        Shape wanted = input.shape();
        boolean suits = stored.shape().isMap() && stored.shape().with(0, 1).equals(wanted);
        if (!suits) {
            throw new InputException(file + ": tensor \"input\" is " + stored.shape() + ", the design takes " + wanted
                    + ". Fix: give a tensor of that shape, or the design another --input");
        }
        return Tensor.of(stored.shape(), stored.toFloats());
    }
}
