package org.mnv4designer.measure.fix;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.Report;

/**
 * A diagnostic where it stands.
 *
 * @param report of the design that has it
 */
record Problem(Diagnostic diagnostic, Report report) {
    TypedGraph graph() {
        return report.graph();
    }

    Design design() {
        return graph().design();
    }

    Network network() {
        return design().network();
    }

    boolean is(String code) {
        return diagnostic.code().equals(code);
    }

    /** The block in the design; a run {@code group/2/block} of a repeated group is the block that is repeated. */
    Optional<BlockNode> node() {
        return node(diagnostic.block());
    }

    Optional<BlockNode> node(String id) {
        return network().block(id).or(() -> {
            int run = id.indexOf('/');
            return run < 0 ? Optional.empty() : node(id.substring(run + 1));
        });
    }

    List<Wire> wiresInto() {
        return node().map(BlockNode::id).map(network()::wiresInto).orElse(List.of());
    }

    Optional<Shape> shape(Endpoint output) {
        return graph().shape(output);
    }

    /** The first map that enters the block. */
    Optional<Shape> map() {
        return wiresInto().stream()
                .flatMap(wire -> shape(wire.from()).stream())
                .filter(Shape::isMap)
                .findFirst();
    }
}
