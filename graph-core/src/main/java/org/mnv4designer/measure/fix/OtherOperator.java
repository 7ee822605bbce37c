package org.mnv4designer.measure.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.SupportFinding;

/** DEVICE-…, an operator that a device lacks: all blocks concerned do with another, or without. */
final class OtherOperator implements Remedy {
    private static final List<ActivationFunction> SUPPORTED =
            List.of(ActivationFunction.RELU, ActivationFunction.RELU6, ActivationFunction.HARD_SWISH);

    /** Parameters that a block can do without, and the value that says so. */
    private static final Map<String, Object> WITHOUT =
            Map.of("squeezeExcite", 0.0, "layerScale", Optional.empty(), "conditionalPosition", false, "dilation", 1);

    static boolean isDevice(Diagnostic diagnostic) {
        return diagnostic.code().startsWith("DEVICE-");
    }

    /** What it says without the blocks that it names at its end. */
    static String reason(Diagnostic diagnostic) {
        return diagnostic.message().replaceAll(" \\([^()]*\\)$", "");
    }

    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!isDevice(problem.diagnostic())) {
            return Stream.empty();
        }
        List<BlockNode> blocks = concerned(problem);
        return Stream.of(activations(blocks), without(blocks), sharedKeys(blocks), removed(blocks))
                .flatMap(fixes -> fixes);
    }

    /** The blocks of the finding that the diagnostic tells of, found by what it says. */
    private static List<BlockNode> concerned(Problem problem) {
        return problem.report().devices().stream()
                .flatMap(device -> findings(problem, device))
                .flatMap(finding -> finding.blocks().stream())
                .flatMap(id -> problem.node(id).stream())
                .distinct()
                .toList();
    }

    private static Stream<SupportFinding> findings(Problem problem, DeviceReport device) {
        return problem.report().findings(device).stream()
                .filter(finding -> finding.diagnostic(device.device().profile()).equals(problem.diagnostic()));
    }

    private static Stream<QuickFix> activations(List<BlockNode> blocks) {
        return SUPPORTED.stream()
                .flatMap(function -> fix(
                        "Use " + function.name().toLowerCase(Locale.ROOT).replace('_', '-') + " in " + count(blocks),
                        blocks,
                        node -> Optional.of(new Edits.SetOverrides(
                                node.id(),
                                new Overrides(
                                        Optional.of(function), node.overrides().padding()))))
                        .stream());
    }

    private static Stream<QuickFix> without(List<BlockNode> blocks) {
        return WITHOUT.entrySet().stream()
                .flatMap(entry -> fix(
                        "Set " + entry.getKey() + " of " + count(blocks) + " to " + word(entry.getValue()),
                        blocks,
                        node -> with(node, entry.getKey(), entry.getValue()))
                        .stream());
    }

    private static String word(Object value) {
        return value instanceof Optional<?> ? "none" : value.toString();
    }

    private static Optional<Edit> with(BlockNode node, String parameter, Object value) {
        Map<String, Object> values = node.block().parameters();
        return values.containsKey(parameter) && !values.get(parameter).equals(value)
                ? Optional.of(
                        new Edits.ReplaceBlock(node.id(), node.block().type().with(node.block(), parameter, value)))
                : Optional.empty();
    }

    /** Keys and values that the heads share are one product instead of one for each head. */
    private static Stream<QuickFix> sharedKeys(List<BlockNode> blocks) {
        return fix(
                "Replace " + count(blocks) + " by Mobile MQA",
                blocks,
                node -> node.block().typeId().equals("mhsa")
                        ? Optional.of(new Edits.ReplaceBlock(node.id(), shared(node.block())))
                        : Optional.empty())
                .stream();
    }

    private static Block shared(Block attention) {
        return MobileMultiQueryAttention.TYPE.create(attention.parameters());
    }

    private static Stream<QuickFix> removed(List<BlockNode> blocks) {
        return fix(
                "Delete " + count(blocks),
                blocks,
                node -> node.block().typeId().equals("squeeze-excite")
                        ? Optional.of(new Edits.RemoveBlocks(Set.of(node.id())))
                        : Optional.empty())
                .stream();
    }

    private static Optional<QuickFix> fix(
            String label, List<BlockNode> blocks, Function<BlockNode, Optional<Edit>> change) {
        List<Edit> edits = new ArrayList<>();
        blocks.forEach(node -> change.apply(node).ifPresent(edits::add));
        return edits.isEmpty() ? Optional.empty() : Optional.of(QuickFix.of(label, edits));
    }

    private static String count(List<BlockNode> blocks) {
        return blocks.size() == 1 ? blocks.get(0).id() : blocks.size() + " blocks";
    }
}
