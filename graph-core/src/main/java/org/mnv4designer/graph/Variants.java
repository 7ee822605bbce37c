package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Output;

/**
 * Types designs that differ from one design in the parameters of blocks alone. Wires, order and reachability are then
 * those of the one design, so that only changed blocks, and those behind a changed shape, are looked up in the cache.
 * Serves one thread.
 */
public final class Variants {
    private final TypedGraph base;
    private final FragmentCache cache;
    private final List<TypedBlock> blocks;
    private final List<List<Port>> sources = new ArrayList<>();
    private final List<Port> outputs;
    private final boolean open;

    /** An output of a block by its place in the order; of the image for place -1. */
    private record Port(int block, int port) {}

    /**
     * A design with some blocks exchanged.
     *
     * @param blocks each after all that feed it
     * @param outputs shapes that the network gives
     */
    public record Variant(List<TypedBlock> blocks, List<Shape> outputs) {}

    private Variants(TypedGraph base, FragmentCache cache) {
        this.base = base;
        this.cache = cache;
        this.blocks = List.copyOf(base.blocks());
        this.open = base.isComplete()
                && blocks.size() == base.blockGraph().blocks().count()
                && base.design().network().groups().stream().noneMatch(group -> group.repeat() > 1);
        Map<Endpoint, Port> ports = new HashMap<>();
        ports.put(Endpoint.out(ImageInput.ID), new Port(-1, 0));
        for (int i = 0; i < blocks.size(); i++) {
            TypedBlock block = blocks.get(i);
            sources.add(ports(block.sources(), ports));
            List<String> names = block.node().block().outputPorts();
            for (int port = 0; port < names.size(); port++) {
                ports.put(new Endpoint(block.id(), names.get(port)), new Port(i, port));
            }
        }
        this.outputs = ports(base.outputs().stream().map(Output::from).toList(), ports);
    }

    /** @param cache remembers blocks; may serve other variants and graphs too */
    public static Variants of(Design base, FragmentCache cache) {
        return new Variants(TypedGraph.of(base, cache), cache);
    }

    private static List<Port> ports(Collection<Endpoint> ends, Map<Endpoint, Port> known) {
        return ends.stream()
                .flatMap(end -> Optional.ofNullable(known.get(end)).stream())
                .toList();
    }

    /** The design that is varied. */
    public Design design() {
        return base.design();
    }

    /**
     * The design with other blocks in the place of some.
     *
     * @param replaced by id
     * @return empty if this has no shortcut for it, as where a block has errors or other ports, the design repeats
     *     groups, or a part of it is not counted: {@link TypedGraph} then tells more
     */
    public Optional<Variant> with(Map<String, Block> replaced) {
        if (!open || replaced.keySet().stream().anyMatch(id -> base.block(id).isEmpty())) {
            return Optional.empty();
        }
        List<TypedBlock> typed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            TypedBlock own = blocks.get(i);
            Block block = replaced.getOrDefault(own.id(), own.node().block());
            Optional<TypedBlock> next = typed(own, block, shapes(sources.get(i), typed));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            typed.add(next.get());
        }
        return Optional.of(new Variant(typed, shapes(outputs, typed)));
    }

    private List<Shape> shapes(List<Port> ports, List<TypedBlock> typed) {
        List<Shape> shapes = new ArrayList<>(ports.size());
        for (Port port : ports) {
            shapes.add(
                    port.block < 0
                            ? design().input().shape()
                            : typed.get(port.block).output(port.port));
        }
        return shapes;
    }

    private Optional<TypedBlock> typed(TypedBlock own, Block block, List<Shape> inputs) {
        if (block.equals(own.node().block()) && inputs.equals(own.inputs())) {
            return Optional.of(own);
        }
        if (!block.isKnown() || !hasPortsOf(own, block)) {
            return Optional.empty();
        }
        BlockContext context =
                new BlockContext(own.node().overrides().appliedTo(design().conventions()), design().classes());
        return cache.type(block, List.copyOf(inputs), context)
                .fragment()
                .map(fragment -> new TypedBlock(own.node().withBlock(block), own.sources(), fragment));
    }

    private boolean hasPortsOf(TypedBlock own, Block block) {
        List<String> wired = base.blockGraph().wiredInputs(own.id());
        Block before = own.node().block();
        return block.inputPorts(wired).equals(before.inputPorts(wired))
                && block.outputPorts().equals(before.outputPorts());
    }
}
