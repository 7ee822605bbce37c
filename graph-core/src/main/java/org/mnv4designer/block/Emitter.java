package org.mnv4designer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.Operator;

/** Takes the operators of a block in order and tracks their shapes. Serves one lowering, on one thread. */
public final class Emitter {
    private final BlockContext context;
    private final List<Shape> inputs;
    private final List<Fragment.Node> nodes = new ArrayList<>();

    Emitter(BlockContext context, List<Shape> inputs) {
        this.context = context;
        this.inputs = inputs;
    }

    public Conventions conventions() {
        return context.conventions();
    }

    public int classes() {
        return context.classes();
    }

    List<Value> inputs() {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> Value.input(i, inputs.get(i)))
                .toList();
    }

    /**
     * Adds an operator of one output.
     *
     * @param name the part of the block that it is, unique within the block
     */
    public Value emit(String name, Operator operator, Value... inputs) {
        return emitAll(name, operator, inputs).get(0);
    }

    /** Adds an operator and returns all its outputs. */
    public List<Value> emitAll(String name, Operator operator, Value... operands) {
        List<Value> values = List.of(operands);
        List<Shape> shapes = operator.outputs(values.stream().map(Value::shape).toList());
        int index = nodes.size();
        nodes.add(new Fragment.Node(name, operator, values, shapes));
        return IntStream.range(0, shapes.size())
                .mapToObj(port -> new Value(index, port, shapes.get(port)))
                .toList();
    }

    /** Adds an activation, or nothing for {@link ActivationFunction#NONE}. */
    public Value activate(String name, ActivationFunction function, Value input) {
        return function == ActivationFunction.NONE ? input : emit(name, new Activate(function), input);
    }

    Fragment finish(List<Value> outputs) {
        return new Fragment(inputs, nodes, outputs);
    }
}
