package org.mnv4designer.designer.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooException;

/** Finds the design that a word on the command line names: a network of the zoo or a file. */
final class DesignResolver {
    private static final String ZOO = "zoo:";

    private DesignResolver() {}

    static LoadedDesign resolve(String text) {
        if (text.startsWith(ZOO)) {
            return ofZoo(text);
        }
        if (text.startsWith("timm:")) {
            throw new InputException(text + ": timm strings cannot be read yet. Fix: name a network of the zoo, such as"
                    + " zoo:mobilenetv4_conv_small; \"mnv4 zoo\" lists all");
        }
        return ofFile(text);
    }

    private static LoadedDesign ofZoo(String text) {
        try {
            return new LoadedDesign(Zoo.design(text), Optional.empty());
        } catch (ZooException e) {
            throw new InputException(text + ": " + e.getMessage(), e);
        }
    }

    private static LoadedDesign ofFile(String text) {
        if (text.endsWith(".onnx") || text.endsWith(".tflite")) {
            throw new InputException(text + ": models of other tools cannot be read yet. Fix: name a *"
                    + DesignFile.EXTENSION + " file or a network of the zoo");
        }
        try {
            Path file = Path.of(text);
            return new LoadedDesign(new DesignFile(BlockTypes.load()).read(file), Optional.of(file));
        } catch (InvalidPathException | DesignFileException e) {
            throw new InputException(e.getMessage() + hint(text), e);
        }
    }

    private static String hint(String text) {
        boolean isNetwork = Zoo.list().stream().anyMatch(entry -> text.split(",", 2)[0].equals(entry.name()));
        return isNetwork ? ". Did you mean " + ZOO + text + "?" : "";
    }
}
