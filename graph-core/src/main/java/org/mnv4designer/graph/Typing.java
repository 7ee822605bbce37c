package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.Value;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Wire;

/** One run of typing: walks the blocks in order and gives each the shapes of what feeds it. */
final class Typing {
    private final Design design;
    private final FragmentCache cache;
    private final BlockGraph graph;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, TypedBlock> typed = new LinkedHashMap<>();
    private final Map<Endpoint, Shape> shapes = new HashMap<>();
    private boolean complete = true;

    Typing(Design design, FragmentCache cache) {
        this.design = design;
        this.cache = cache;
        this.graph = BlockGraph.of(design);
    }

    TypedGraph run() {
        Set<String> cyclic = graph.onCycles();
        Set<String> live = graph.feedingOutputs();
        diagnostics.addAll(graph.network().diagnostics());
        new Structure(graph, live).report(cyclic, diagnostics);
        shapes.put(Endpoint.out(ImageInput.ID), design.input().shape());
        for (String id : graph.order(cyclic)) {
            graph.block(id).ifPresent(node -> type(node, live.contains(id)));
        }
        complete &= cyclic.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError);
        return new TypedGraph(design, graph, typed, shapes, diagnostics, complete);
    }

    private void type(BlockNode node, boolean live) {
        if (!node.block().isKnown()) {
            complete &= !live;
            diagnostics.add(Finding.warning(
                            "BLOCK-020",
                            "block type \"" + node.block().typeId() + "\" is not known: totals are incomplete",
                            "install the plugin that brings it or replace the block")
                    .at(node.id()));
            return;
        }
        Optional<List<Endpoint>> sources = sources(node);
        if (sources.isEmpty()) {
            complete &= !live;
            return;
        }
        List<Shape> inputs = sources.get().stream()
                .flatMap(source -> Optional.ofNullable(shapes.get(source)).stream())
                .toList();
        if (inputs.size() == sources.get().size()) {
            lower(node, sources.get(), inputs, live);
        } else {
            complete &= !live;
        }
    }

    /** What feeds each input port; empty if a port is open. */
    private Optional<List<Endpoint>> sources(BlockNode node) {
        Map<String, Endpoint> byPort = new HashMap<>();
        for (Wire wire : graph.into(node.id())) {
            byPort.putIfAbsent(wire.to().port(), wire.from());
        }
        List<Endpoint> sources = new ArrayList<>();
        for (String port : node.block().inputPorts(graph.wiredInputs(node.id()))) {
            Optional.ofNullable(byPort.get(port)).ifPresent(sources::add);
        }
        boolean open = sources.size()
                < node.block().inputPorts(graph.wiredInputs(node.id())).size();
        return open ? Optional.empty() : Optional.of(sources);
    }

    private void lower(BlockNode node, List<Endpoint> sources, List<Shape> inputs, boolean live) {
        Block block = node.block();
        BlockContext context = new BlockContext(node.overrides().appliedTo(design.conventions()), design.classes());
        TypingResult result = cache.type(block, inputs, context);
        result.findings().forEach(finding -> diagnostics.add(finding.at(node.id())));
        result.fragment()
                .ifPresentOrElse(
                        fragment -> {
                            List<Value> outputs = fragment.outputs();
                            for (int port = 0; port < outputs.size(); port++) {
                                shapes.put(
                                        new Endpoint(
                                                node.id(), block.outputPorts().get(port)),
                                        outputs.get(port).shape());
                            }
                            if (live) {
                                typed.put(node.id(), new TypedBlock(node, sources, fragment));
                            }
                        },
                        () -> complete &= !live);
    }
}
