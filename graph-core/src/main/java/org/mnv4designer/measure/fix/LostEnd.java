package org.mnv4designer.measure.fix;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Wire;

/** WIRE-003, wires and outputs that lead to what is not there: they are taken off. */
final class LostEnd implements Remedy {
    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("WIRE-003")) {
            return Stream.empty();
        }
        Network network = problem.network();
        List<Edit> lost = network.wires().stream()
                .filter(wire -> isLost(network, wire))
                .<Edit>map(wire -> new Edits.Disconnect(wire.from(), wire.to()))
                .toList();
        List<Output> kept = network.outputs().stream()
                .filter(output -> gives(network, output.from()))
                .toList();
        Stream<QuickFix> wires =
                lost.isEmpty() ? Stream.empty() : Stream.of(QuickFix.of("Delete wires that lead nowhere", lost));
        return Stream.concat(
                wires, Stream.of(new QuickFix("Delete outputs that are not there", new Settings.SetOutputs(kept))));
    }

    private static boolean isLost(Network network, Wire wire) {
        return !gives(network, wire.from()) || !takes(network, wire.to());
    }

    private static boolean gives(Network network, Endpoint from) {
        if (from.block().equals(ImageInput.ID)) {
            return from.equals(Endpoint.out(ImageInput.ID));
        }
        return network.block(from.block())
                .map(BlockNode::block)
                .filter(block -> !block.isKnown() || block.outputPorts().contains(from.port()))
                .isPresent();
    }

    private static boolean takes(Network network, Endpoint to) {
        List<String> wired = network.wiresInto(to.block()).stream()
                .map(wire -> wire.to().port())
                .toList();
        return network.block(to.block())
                .map(BlockNode::block)
                .filter(block -> hasInput(block, wired, to.port()))
                .isPresent();
    }

    private static boolean hasInput(Block block, List<String> wired, String port) {
        return !block.isKnown() || block.inputPorts(wired).contains(port);
    }
}
