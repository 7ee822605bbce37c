package org.mnv4designer.block;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Operator;

/**
 * A lowered block on its own: operators in order, with parameter references that name only roles. Equal for all blocks
 * of equal parameters, input shapes and context, so that it can be cached.
 *
 * @param outputs one value for each output port
 */
public record Fragment(List<Shape> inputs, List<Node> nodes, List<Value> outputs) {

    /**
     * One emitted operator.
     *
     * @param name its part of the block, such as {@code dw_start.conv}
     */
    public record Node(String name, Operator operator, List<Value> inputs, List<Shape> outputs) {
        public Node {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    public Fragment {
        inputs = List.copyOf(inputs);
        nodes = List.copyOf(nodes);
        outputs = List.copyOf(outputs);
    }

    /** Lowers a block. */
    public static Fragment of(Block block, List<Shape> inputs, BlockContext context) {
        Emitter emitter = new Emitter(context, inputs);
        return emitter.finish(block.lower(emitter, emitter.inputs()));
    }
}
