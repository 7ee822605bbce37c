package org.mnv4designer.designer.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The design that a command is about, and the input size that it shall have there. */
final class DesignArgument {
    @Parameters(index = "0", paramLabel = "DESIGN", description = "A *.mnv4.json file or zoo:NAME.")
    private String text;

    @Option(
            names = "--input",
            paramLabel = "HxW",
            converter = InputSize.class,
            description = "Input size instead of the design's own, such as 256x192.")
    private Optional<InputSize.Pixels> size;

    LoadedDesign load() {
        LoadedDesign loaded = DesignResolver.resolve(text);
        return size.map(pixels -> loaded.with(
                        loaded.design().withInput(pixels.of(loaded.design().input()))))
                .orElse(loaded);
    }

    /** The word by which the user named the design. */
    String text() {
        return text;
    }
}
