package org.mnv4designer.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Severity;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorGraph.NamedOutput;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.WeightCheck;
import org.mnv4designer.parameter.WeightKeys;
import org.mnv4designer.parameter.WeightStore;

/**
 * What is exported: a design with its shapes and operators (one image, nothing folded), and its weights if they go along.
 *
 * @param keys how weights are called in weight files
 */
public record SpecSource(TypedGraph blocks, OperatorGraph operators, WeightKeys keys, Optional<WeightStore> weights) {
    /** What the only result is called where the design does not name it. */
    private static final String ONLY_OUTPUT = "logits";

    private static final String UNKNOWN_BLOCK = "BLOCK-020";

    /** The structure alone. */
    public static SpecSource of(TypedGraph blocks) {
        return new SpecSource(
                blocks, named(Lowering.lower(blocks), blocks.design()), WeightKeys.of(blocks), Optional.empty());
    }

    private static OperatorGraph named(OperatorGraph graph, Design design) {
        if (!design.network().outputs().isEmpty() || graph.outputs().size() != 1) {
            return graph;
        }
        NamedOutput only = new NamedOutput(ONLY_OUTPUT, graph.outputs().get(0).value());
        return new OperatorGraph(graph.inputs(), graph.nodes(), List.of(only), graph.blockOutputs());
    }

    public SpecSource withWeights(WeightStore store) {
        return new SpecSource(blocks, operators, store.keys(), Optional.of(store));
    }

    public Design design() {
        return blocks.design();
    }

    /** The tensors that the network reads. */
    public ExpectedWeights expectedWeights() {
        return ExpectedWeights.of(blocks);
    }

    /** Why nothing at all can be exported: errors of the design, blocks that are not known, weights that do not suit. */
    public List<Diagnostic> errors() {
        List<Diagnostic> errors = new ArrayList<>(errorsOf(blocks.diagnostics()));
        if (errors.isEmpty() && !blocks.isComplete()) {
            blocks.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code().equals(UNKNOWN_BLOCK))
                    .map(SpecSource::asError)
                    .forEach(errors::add);
        }
        if (operators.outputs().isEmpty()) {
            errors.add(Finding.error("EXPORT-006", "has no output to export", "add a block and wire it to the image")
                    .at(""));
        }
        weights.ifPresent(store -> errors.addAll(
                errorsOf(WeightCheck.of(expectedWeights(), store.source()).diagnostics())));
        return errors;
    }

    private static List<Diagnostic> errorsOf(List<Diagnostic> all) {
        return all.stream().filter(Diagnostic::isError).toList();
    }

    private static Diagnostic asError(Diagnostic warning) {
        return new Diagnostic(Severity.ERROR, warning.code(), warning.block(), warning.message(), warning.fix());
    }
}
