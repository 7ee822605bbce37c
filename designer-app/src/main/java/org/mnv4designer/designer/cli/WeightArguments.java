package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.WeightCheck;
import org.mnv4designer.parameter.WeightSource;
import org.mnv4designer.parameter.WeightStore;
import picocli.CommandLine.Option;

/** The weights that a network runs with: a file, random numbers, or what the design names. */
final class WeightArguments {
    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "A safetensors file. Default: what the design names.")
    private Optional<Path> file;

    @Option(names = "--seed", paramLabel = "N", description = "Random weights instead, the same for the same number.")
    private Optional<Long> seed;

    /**
     * The weights for a network.
     *
     * @throws InputException if there are none or they do not suit, with what is wrong by block
     */
    WeightStore load(LoadedDesign design, TypedGraph graph) {
        if (file.isPresent() && seed.isPresent()) {
            throw new InputException("--weights and --seed exclude each other. Fix: give one of them");
        }
        ExpectedWeights expected = ExpectedWeights.of(graph);
        if (seed.isPresent()) {
            return WeightStore.random(seed.get(), expected);
        }
        WeightSource source = file.<WeightSource>map(WeightFiles::read)
                .or(() -> WeightFiles.of(design))
                .orElseThrow(() -> new InputException(design.design().name()
                        + " names no weights. Fix: give --weights FILE, or --seed N for random ones"));
        check(expected, source);
        return new WeightStore(source, expected.keys());
    }

    /** @throws InputException if tensors are missing or misshapen */
    static void check(ExpectedWeights expected, WeightSource source) {
        List<Diagnostic> errors = WeightCheck.of(expected, source).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new InputException("these weights do not suit the network:\n"
                    + errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
