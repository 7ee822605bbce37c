package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/** The blocks of a design with repeats written out, as a directed graph whose edges are the wires. */
public final class BlockGraph {
    private final FlatNetwork network;
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
    private final Graph<String, Wire> graph = new DirectedPseudograph<>(Wire.class);
    private final List<Wire> dangling = new ArrayList<>();
    private final Map<String, List<Wire>> incoming = new HashMap<>();

    private BlockGraph(FlatNetwork network) {
        this.network = network;
        graph.addVertex(ImageInput.ID);
        network.blocks().forEach(block -> {
            blocks.put(block.id(), block);
            graph.addVertex(block.id());
        });
        network.wires().forEach(this::add);
    }

    public static BlockGraph of(Design design) {
        return new BlockGraph(Expansion.of(design.network()));
    }

    private void add(Wire wire) {
        if (!graph.containsVertex(wire.from().block())
                || !blocks.containsKey(wire.to().block())) {
            dangling.add(wire);
            return;
        }
        graph.addEdge(wire.from().block(), wire.to().block(), wire);
        incoming.computeIfAbsent(wire.to().block(), id -> new ArrayList<>()).add(wire);
    }

    /** A view for algorithms and drawings; vertices are block ids and {@code input}. */
    public Graph<String, Wire> view() {
        return new AsUnmodifiableGraph<>(graph);
    }

    FlatNetwork network() {
        return network;
    }

    public Stream<BlockNode> blocks() {
        return blocks.values().stream();
    }

    public Optional<BlockNode> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** Wires of which one end is not there. */
    List<Wire> dangling() {
        return dangling;
    }

    List<Wire> into(String block) {
        return incoming.getOrDefault(block, List.of());
    }

    /** Names of the input ports of a block that wires lead to. */
    public List<String> wiredInputs(String block) {
        return into(block).stream().map(wire -> wire.to().port()).toList();
    }

    /** Blocks that lie on a cycle. */
    Set<String> onCycles() {
        Set<String> found = new LinkedHashSet<>();
        new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(set -> set.size() > 1
                                || graph.containsEdge(
                                        set.iterator().next(), set.iterator().next()))
                        .forEach(found::addAll);
        return found;
    }

    /** Block ids, each after all that feed it, else in the design's order; blocks on cycles are left out. */
    List<String> order(Set<String> without) {
        Graph<String, Wire> acyclic = graph;
        if (!without.isEmpty()) {
            Set<String> kept = new LinkedHashSet<>(graph.vertexSet());
            kept.removeAll(without);
            acyclic = new AsSubgraph<>(graph, kept);
        }
        Map<String, Integer> places = new HashMap<>();
        blocks.keySet().forEach(id -> places.put(id, places.size()));
        Comparator<String> byPlace = Comparator.comparingInt(id -> places.getOrDefault(id, -1));
        List<String> order = new ArrayList<>(graph.vertexSet().size());
        new TopologicalOrderIterator<>(acyclic, byPlace).forEachRemaining(order::add);
        order.remove(ImageInput.ID);
        return order;
    }

    /** What the network gives: the outputs that the design names, else every block output that nothing takes. */
    public List<Output> outputs() {
        if (!network.outputs().isEmpty()) {
            return network.outputs();
        }
        Set<Endpoint> taken = new HashSet<>();
        network.wires().forEach(wire -> taken.add(wire.from()));
        return blocks.values().stream()
                .flatMap(node -> node.block().outputPorts().stream().map(port -> new Endpoint(node.id(), port)))
                .filter(endpoint ->
                        !taken.contains(endpoint) && !into(endpoint.block()).isEmpty())
                .map(endpoint -> Output.of(endpoint.block(), endpoint))
                .toList();
    }

    /** Blocks from which an output can be reached. */
    Set<String> feedingOutputs() {
        Set<String> ends = new LinkedHashSet<>();
        outputs().stream()
                .map(o -> o.from().block())
                .filter(graph::containsVertex)
                .forEach(ends::add);
        return reachable(new EdgeReversedGraph<>(graph), ends);
    }

    /** Blocks that the image can reach. */
    Set<String> reachedByImage() {
        return reachable(graph, Set.of(ImageInput.ID));
    }

    private static Set<String> reachable(Graph<String, Wire> graph, Set<String> starts) {
        Set<String> found = new HashSet<>();
        new BreadthFirstIterator<>(graph, starts).forEachRemaining(found::add);
        return found;
    }
}
