package org.mnv4designer.zoo;

import java.util.List;
import java.util.stream.Collectors;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;

/** Sums over operators, written out here so that the zoo's numbers do not hang on the measures. */
record Totals(long parameters, Counts counts) {

    static TypedGraph typed(Design design) {
        TypedGraph graph = TypedGraph.of(design);
        List<String> errors = graph.diagnostics().stream()
                .filter(d -> d.severity() == org.mnv4designer.base.Severity.ERROR)
                .map(Object::toString)
                .collect(Collectors.toList());
        if (!errors.isEmpty() || !graph.isComplete()) {
            throw new AssertionError(design.name() + ": " + errors);
        }
        return graph;
    }

    static Totals plain(Design design) {
        return of(Lowering.lower(typed(design)));
    }

    static Totals canonical(Design design) {
        return of(Canonical.of(Lowering.lower(typed(design))));
    }

    private static Totals of(OperatorGraph graph) {
        long parameters = 0;
        Counts counts = Counts.NONE;
        for (OperatorNode node : graph.nodes()) {
            parameters += parameters(node.operator());
            counts = counts.plus(node.counts(graph.inputShapes(node)));
        }
        return new Totals(parameters, counts);
    }

    static Totals of(TypedBlock block) {
        long parameters = 0;
        Counts counts = Counts.NONE;
        for (Fragment.Node node : block.fragment().nodes()) {
            parameters += parameters(node.operator());
            List<org.mnv4designer.base.Shape> inputs = node.inputs().stream()
                    .map(org.mnv4designer.block.Value::shape)
                    .toList();
            counts = counts.plus(node.operator().counts(inputs, node.outputs()));
        }
        return new Totals(parameters, counts);
    }

    private static long parameters(Operator operator) {
        return operator.parameters().stream()
                .filter(p -> p.kind().isTrainable())
                .map(Parameter::shape)
                .mapToLong(org.mnv4designer.base.Shape::elements)
                .sum();
    }
}
