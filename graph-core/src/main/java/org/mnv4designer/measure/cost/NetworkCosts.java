package org.mnv4designer.measure.cost;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.memory.PeakMemory;
import org.mnv4designer.measure.memory.TensorLife;

/**
 * Costs of every sound block and of their sum, and the peak memory.
 *
 * @param byBlock in topological order; an operator that fuses into another block is counted there
 */
public record NetworkCosts(Map<String, Costs> byBlock, Costs total, PeakMemory peak) {

    public NetworkCosts {
        byBlock = Collections.unmodifiableMap(byBlock);
    }

    public static NetworkCosts of(TypedGraph graph) {
        return of(graph, new CostCache());
    }

    /** As {@link #of(TypedGraph)}, measuring only blocks that the cache does not know. */
    public static NetworkCosts of(TypedGraph graph, CostCache cache) {
        return fusesAcrossBlocks(graph.blocks(), cache) ? whole(graph) : byParts(graph, cache);
    }

    /** The sum alone, the same as in {@link #of(TypedGraph, CostCache)}. */
    public static Costs total(TypedGraph graph, CostCache cache) {
        return total(graph.blocks(), cache).orElseGet(() -> whole(graph).total());
    }

    /**
     * The sum over blocks.
     *
     * @param blocks of a network, each after all that feed it
     * @return empty if operators fuse across blocks, so that only the whole graph tells
     */
    public static Optional<Costs> total(Collection<TypedBlock> blocks, CostCache cache) {
        if (fusesAcrossBlocks(blocks, cache)) {
            return Optional.empty();
        }
        Costs total = Costs.NONE;
        for (TypedBlock block : blocks) {
            total = total.plus(cache.of(block.fragment()).costs());
        }
        return Optional.of(total);
    }

    private static boolean fusesAcrossBlocks(Collection<TypedBlock> blocks, CostCache cache) {
        Map<Endpoint, Boolean> absorbs = new HashMap<>();
        for (TypedBlock block : blocks) {
            FragmentCosts costs = cache.of(block.fragment());
            List<String> ports = block.node().block().outputPorts();
            for (int port = 0; port < ports.size(); port++) {
                absorbs.put(
                        new Endpoint(block.id(), ports.get(port)),
                        costs.absorbs().get(port));
            }
            boolean meets = block.sources().stream().anyMatch(source -> absorbs.getOrDefault(source, false));
            if (costs.absorbable() && meets) {
                return true;
            }
        }
        return false;
    }

    private static NetworkCosts byParts(TypedGraph graph, CostCache cache) {
        Map<String, Costs> byBlock = new LinkedHashMap<>();
        Map<Endpoint, Integer> tensors = new HashMap<>();
        TensorLife life = new TensorLife();
        tensors.put(
                Endpoint.out(ImageInput.ID),
                life.addInput(graph.design().input().shape()));
        Costs total = Costs.NONE;
        for (TypedBlock block : graph.blocks()) {
            FragmentCosts part = cache.of(block.fragment());
            byBlock.put(block.id(), part.costs());
            total = total.plus(part.costs());
            addTensors(block, part.canonical(), life, tensors);
        }
        graph.outputs().forEach(output -> life.addResult(tensors.getOrDefault(output.from(), 0)));
        return new NetworkCosts(byBlock, total, PeakMemory.of(life));
    }

    private static void addTensors(
            TypedBlock block, OperatorGraph part, TensorLife life, Map<Endpoint, Integer> tensors) {
        int[] sources = block.sources().stream()
                .mapToInt(source -> tensors.getOrDefault(source, 0))
                .toArray();
        List<int[]> outputs = life.add(block.id(), part.nodes(), sources);
        List<String> ports = block.node().block().outputPorts();
        for (int port = 0; port < ports.size(); port++) {
            int tensor = TensorLife.tensorOf(part.outputs().get(port).value(), sources, outputs);
            tensors.put(new Endpoint(block.id(), ports.get(port)), tensor);
        }
    }

    /** The way without shortcuts: the whole canonical graph. */
    static NetworkCosts whole(TypedGraph graph) {
        OperatorGraph plain = Lowering.lower(graph);
        Map<String, Long> parameters = new HashMap<>();
        plain.nodes().forEach(node -> parameters.merge(node.block(), CostSum.trainable(node), Long::sum));
        OperatorGraph canonical = Canonical.of(plain);
        Map<String, CostSum> sums = new LinkedHashMap<>();
        graph.blocks().forEach(block -> sums.put(block.id(), new CostSum()));
        for (OperatorNode node : canonical.nodes()) {
            sums.computeIfAbsent(node.block(), id -> new CostSum()).add(canonical, node);
        }
        Map<String, Costs> byBlock = new LinkedHashMap<>();
        sums.forEach((id, sum) -> byBlock.put(id, sum.finish(parameters.getOrDefault(id, 0L))));
        Costs total = byBlock.values().stream().reduce(Costs.NONE, Costs::plus);
        return new NetworkCosts(byBlock, total, peak(canonical));
    }

    /** Peak memory of a canonical graph. */
    public static PeakMemory peak(OperatorGraph canonical) {
        return PeakMemory.of(TensorLife.of(canonical));
    }
}
