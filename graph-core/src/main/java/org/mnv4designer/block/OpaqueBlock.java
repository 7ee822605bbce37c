package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Opaque;

/**
 * An operator of a foreign file that we do not know, kept so that it can be saved back. With known output shapes what
 * follows it is counted; totals are lower bounds all the same.
 *
 * @param domain its name space in the file that it comes from; may be empty
 * @param op its name there
 * @param payload its raw bytes in base 64
 * @param outputShapes the shapes of its outputs if the file told them
 */
public record OpaqueBlock(String domain, String op, String payload, List<List<Integer>> outputShapes) implements Block {
    public static final BlockType<OpaqueBlock> TYPE = BlockType.of(
            "opaque",
            OpaqueBlock.class,
            new OpaqueBlock("", "unknown", "", List.of()),
            new Palette(Palette.Group.OTHER, "Opaque", "An operator of an imported file that is not understood."));

    public OpaqueBlock {
        outputShapes = outputShapes.stream().map(List::copyOf).toList();
    }

    @Override
    public BlockType<OpaqueBlock> type() {
        return TYPE;
    }

    @Override
    public List<String> inputPorts(Collection<String> wired) {
        return wired.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> outputPorts() {
        return outputShapes.size() < 2
                ? List.of("out")
                : IntStream.range(0, outputShapes.size())
                        .mapToObj(i -> "out" + i)
                        .toList();
    }

    @Override
    public boolean isKnown() {
        return !outputShapes.isEmpty();
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Stream.of(Finding.warning(
                "BLOCK-020",
                "operator \"" + op + "\" is not understood: totals are incomplete",
                "replace the block by known ones"));
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        List<Shape> shapes = outputShapes.stream().map(Shape::of).toList();
        return to.emitAll("op", new Opaque(domain, op, payload, shapes), inputs.toArray(Value[]::new));
    }
}
