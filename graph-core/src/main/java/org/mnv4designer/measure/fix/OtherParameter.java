package org.mnv4designer.measure.fix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;

/** Problems of one block that another value of one of its parameters mends, the nearest value first. */
final class OtherParameter implements Remedy {
    private static final Set<String> CODES =
            Set.of("SHAPE-001", "BLOCK-001", "BLOCK-002", "BLOCK-003", "BLOCK-010", "BLOCK-011");
    private static final List<Integer> KERNELS = List.of(3, 5, 7, 1);
    private static final int MOST_HEADS = 64;

    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!CODES.contains(problem.diagnostic().code())) {
            return Stream.empty();
        }
        return problem.node().filter(BlockNode::isKnown).stream()
                .flatMap(node -> Stream.concat(
                        kernelsThatFit(problem, node).stream(),
                        node.block().type().parameters().stream()
                                .flatMap(parameter -> fixes(problem, node, parameter))));
    }

    /** All kernels of a block that are larger than its map, brought to the largest odd one that fits. */
    private static Optional<QuickFix> kernelsThatFit(Problem problem, BlockNode node) {
        int side = problem.map().map(map -> Math.min(map.height(), map.width())).orElse(0);
        int fitting = side % 2 == 0 ? side - 1 : side;
        Map<String, Object> values = node.block().parameters();
        List<String> larger = values.keySet().stream()
                .filter(name -> isKernel(name) && values.get(name) instanceof Integer kernel && kernel > side)
                .toList();
        if (!problem.is("BLOCK-011") || larger.size() < 2 || fitting < 1) {
            return Optional.empty();
        }
        Block block = node.block();
        for (String kernel : larger) {
            block = block.type().with(block, kernel, fitting);
        }
        return Optional.of(new QuickFix(
                "Set kernels of " + node.id() + " to " + fitting, new Edits.ReplaceBlock(node.id(), block)));
    }

    private static boolean isKernel(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).endsWith("kernel");
    }

    private static Stream<QuickFix> fixes(Problem problem, BlockNode node, BlockParameter parameter) {
        Object present = node.block().parameters().getOrDefault(parameter.name(), parameter.defaultValue());
        return values(problem, parameter, present)
                .filter(value -> !value.equals(present))
                .distinct()
                .flatMap(value -> fix(node, parameter.name(), value).stream());
    }

    private static Optional<QuickFix> fix(BlockNode node, String parameter, Object value) {
        try {
            String label = "Set " + ParameterValue.words(parameter) + " of " + node.id() + " to "
                    + ParameterValue.words(value);
            return Optional.of(new QuickFix(
                    label,
                    new Edits.ReplaceBlock(node.id(), node.block().type().with(node.block(), parameter, value))));
        } catch (ShapeException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Stream<?> values(Problem problem, BlockParameter parameter, Object present) {
        if (problem.is("BLOCK-003")) {
            return parameter.range().stream().flatMap(range -> ParameterValue.nearestInside(range, present));
        }
        if (parameter.javaType() instanceof Class<?> kind && kind.isEnum()) {
            return problem.is("BLOCK-001") ? Arrays.stream(kind.getEnumConstants()) : Stream.empty();
        }
        return present instanceof Integer number ? wholes(problem, parameter.name(), number) : Stream.empty();
    }

    private static Stream<Integer> wholes(Problem problem, String name, int present) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.endsWith("channels")) {
            return problem.is("BLOCK-010") ? multiplesOfEight(present) : Stream.empty();
        }
        if (isKernel(name)) {
            return kernels(problem, present);
        }
        if (word.equals("heads") || word.equals("groups")) {
            int channels = problem.map().map(Shape::channels).orElse(1);
            return divisors(channels, present);
        }
        return word.equals("stride") || word.equals("dilation") ? Stream.of(1) : Stream.empty();
    }

    private static Stream<Integer> multiplesOfEight(int channels) {
        int below = channels - Math.floorMod(channels, 8);
        return nearest(channels, Stream.of(below, below + 8).filter(value -> value > 0));
    }

    /** Where a depthwise convolution is absent any kernel will do; where it is too large only smaller ones. */
    private static Stream<Integer> kernels(Problem problem, int present) {
        return present == 0
                ? (problem.is("BLOCK-001") ? KERNELS.stream().limit(2) : Stream.empty())
                : KERNELS.stream().filter(kernel -> kernel < present).sorted(Comparator.reverseOrder());
    }

    private static Stream<Integer> divisors(int channels, int present) {
        Stream<Integer> dividing = IntStream.rangeClosed(1, Math.min(channels, Math.max(MOST_HEADS, present)))
                .filter(value -> channels % value == 0)
                .boxed();
        return nearest(present, dividing).limit(3);
    }

    private static Stream<Integer> nearest(double present, Stream<Integer> values) {
        return values.sorted(Comparator.comparingDouble(value -> Math.abs(value - present)));
    }
}
