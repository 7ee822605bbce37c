package org.mnv4designer.measure.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Wire;

/** WIRE-002, an input with several wires: one of them stays, or an add joins them. */
final class SurplusWire implements Remedy {
    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("WIRE-002")) {
            return Stream.empty();
        }
        Map<Endpoint, List<Wire>> byPort = problem.wiresInto().stream().collect(Collectors.groupingBy(Wire::to));
        return byPort.values().stream()
                .filter(wires -> wires.size() > 1)
                .flatMap(wires -> Stream.concat(
                        wires.stream().map(kept -> keeping(kept, wires)), Stream.of(joined(problem, wires))));
    }

    private static QuickFix keeping(Wire kept, List<Wire> wires) {
        List<Edit> edits = new ArrayList<>();
        wires.forEach(wire -> edits.add(new Edits.Disconnect(wire.from(), wire.to())));
        edits.add(new Edits.Connect(kept.from(), kept.to()));
        return QuickFix.of("Keep only the wire from " + kept.from().block(), edits);
    }

    private static QuickFix joined(Problem problem, List<Wire> wires) {
        Block add = Add.TYPE.defaults();
        String id = Edits.freeId(problem.network(), add.typeId());
        Endpoint to = wires.get(0).to();
        String stage = problem.node(to.block()).map(BlockNode::stage).orElse("");
        List<Edit> edits = new ArrayList<>();
        wires.forEach(wire -> edits.add(new Edits.Disconnect(wire.from(), wire.to())));
        edits.add(new Edits.AddBlock(
                BlockNode.of(id, add).withStage(stage), problem.network().parentOf(to.block())));
        for (int i = 0; i < wires.size(); i++) {
            edits.add(new Edits.Connect(wires.get(i).from(), new Endpoint(id, "in" + i)));
        }
        edits.add(new Edits.Connect(new Endpoint(id, add.outputPorts().get(0)), to));
        return QuickFix.of("Join the wires by an add", edits);
    }
}
