package org.mnv4designer.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Output;

/**
 * A design whose shapes are known as far as it is sound: blocks with errors, and all that hangs on them, are left out
 * and the graph is marked incomplete.
 */
public final class TypedGraph {
    private final Design design;
    private final BlockGraph blockGraph;
    private final Map<String, TypedBlock> blocks;
    private final Map<Endpoint, Shape> shapes;
    private final List<Output> outputs;
    private final List<Diagnostic> diagnostics;
    private final Map<String, List<Diagnostic>> byBlock;
    private final boolean complete;

    TypedGraph(
            Design design,
            BlockGraph blockGraph,
            Map<String, TypedBlock> blocks,
            Map<Endpoint, Shape> shapes,
            List<Diagnostic> diagnostics,
            boolean complete) {
        this.design = design;
        this.blockGraph = blockGraph;
        this.blocks = Collections.unmodifiableMap(blocks);
        this.shapes = Collections.unmodifiableMap(shapes);
        this.outputs = blockGraph.outputs().stream()
                .filter(output -> shapes.containsKey(output.from()))
                .toList();
        this.diagnostics = List.copyOf(diagnostics);
        this.byBlock = this.diagnostics.stream()
                .collect(Collectors.groupingBy(Diagnostic::block, Collectors.toUnmodifiableList()));
        this.complete = complete;
    }

    /** Types a design from nothing. */
    public static TypedGraph of(Design design) {
        return of(design, new FragmentCache());
    }

    /** Types a design, lowering only blocks that the cache does not know. */
    public static TypedGraph of(Design design, FragmentCache cache) {
        return new Typing(design, cache).run();
    }

    public Design design() {
        return design;
    }

    public BlockGraph blockGraph() {
        return blockGraph;
    }

    /** Sound blocks that feed an output, each after all that feed it. */
    public Collection<TypedBlock> blocks() {
        return blocks.values();
    }

    public Optional<TypedBlock> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** The shape that an output port gives, or the image; empty where it is not known. */
    public Optional<Shape> shape(Endpoint output) {
        return Optional.ofNullable(shapes.get(output));
    }

    /** Outputs of known shape. */
    public List<Output> outputs() {
        return outputs;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether every block of the design is sound and counted. */
    public boolean isComplete() {
        return complete;
    }

    public List<Diagnostic> diagnosticsOf(String block) {
        return byBlock.getOrDefault(block, List.of());
    }
}
