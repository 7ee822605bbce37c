package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * Something that a user places in a design: an immutable record of parameters that knows which operators it stands for.
 * The output shape of a block is what its lowering yields; it is not written a second time. Any parameter values are
 * accepted by the record, so that nothing of a file is lost; {@link #check} and the ranges of the parameters report
 * those that make no sense before the block is lowered.
 */
public interface Block {
    BlockType<?> type();

    /** The type's name in files. */
    default String typeId() {
        return type().id();
    }

    /** The parameters by their names in files, in order. */
    default Map<String, Object> parameters() {
        return type().valuesOf(this);
    }

    /**
     * Names of the inputs, in order.
     *
     * @param wired names of the inputs that wires lead to: blocks that take any number of inputs grow with them
     */
    default List<String> inputPorts(Collection<String> wired) {
        return List.of("in");
    }

    /** Names of the outputs, in order. */
    default List<String> outputPorts() {
        return List.of("out");
    }

    /** Whether we know what this block computes; totals are incomplete if not. */
    default boolean isKnown() {
        return true;
    }

    /**
     * Emits the operators of this block.
     *
     * @param inputs one value for each input port
     * @return one value for each output port
     * @throws org.mnv4designer.base.op.ShapeException if the inputs do not suit
     */
    List<Value> lower(Emitter to, List<Value> inputs);

    /** What only this block can know to be wrong or unwise, for inputs of these shapes. */
    default Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Stream.empty();
    }
}
