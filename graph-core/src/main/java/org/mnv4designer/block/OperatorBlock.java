package org.mnv4designer.block;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.ShapeException;

/**
 * One operator as it stands, for what no other block says. Its inputs are {@code in} if it has one, else {@code in0},
 * {@code in1}, …; its outputs {@code out}, or {@code out0}, {@code out1}, … for {@code split}.
 *
 * @param op the operator's name, such as {@code softmax} or {@code mat-mul}
 * @param attributes its attributes by name (docs/architecture.md)
 */
public record OperatorBlock(String op, Map<String, Object> attributes) implements Block {
    public static final BlockType<OperatorBlock> TYPE = BlockType.of(
            "operator",
            OperatorBlock.class,
            new OperatorBlock("activate", Map.of("function", "relu")),
            new Palette(Palette.Group.OTHER, "Operator", "A single operator with its attributes."));

    public OperatorBlock {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    @Override
    public BlockType<OperatorBlock> type() {
        return TYPE;
    }

    @Override
    public List<String> inputPorts(Collection<String> wired) {
        boolean many = op.equals("binary") || op.equals("mat-mul") || op.equals("concat");
        return many ? ManyInputs.ports(wired) : op.equals("constant") ? List.of() : List.of("in");
    }

    @Override
    public List<String> outputPorts() {
        int pieces = op.equals("split") && attributes.get("sizes") instanceof List<?> sizes ? sizes.size() : 1;
        return pieces == 1
                ? List.of("out")
                : IntStream.range(0, pieces).mapToObj(i -> "out" + i).toList();
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Operator operator = new OperatorText().parse(op, attributes);
        List<Value> outputs = to.emitAll("op", operator, inputs.toArray(Value[]::new));
        if (outputs.size() != outputPorts().size()) {
            throw new ShapeException(
                    "gives " + outputs.size() + " outputs, its ports are " + outputPorts(), "correct its attributes");
        }
        return outputs;
    }
}
