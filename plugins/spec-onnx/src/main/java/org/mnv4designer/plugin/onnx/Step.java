package org.mnv4designer.plugin.onnx;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;

/**
 * One operator on its way into an ONNX graph: what it reads, what its results shall be called, and the means to add
 * nodes and constants named after it.
 *
 * @param name the operator's id, which its last node bears
 * @param inputs the values that it reads, in order
 * @param results the names that its outputs shall have, in order
 * @param resultShapes the shapes of its outputs
 */
record Step(String name, List<Input> inputs, List<String> results, List<Shape> resultShapes, Target target) {

    /**
     * A value that an operator reads.
     *
     * @param origin the map that a sequence was made of, by name; empty if it was made otherwise
     */
    record Input(String name, Shape shape, String origin) {}

    /** What all steps of one export share. */
    record Target(GraphAssembly graph, Parameters parameters, int opset, boolean sizeIsOpen) {}

    Step {
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
        resultShapes = List.copyOf(resultShapes);
    }

    String input() {
        return input(0);
    }

    String input(int index) {
        return inputs.get(index).name();
    }

    List<String> inputNames() {
        return inputs.stream().map(Input::name).toList();
    }

    Shape inputShape() {
        return inputShape(0);
    }

    Shape inputShape(int index) {
        return inputs.get(index).shape();
    }

    /** The map that the first input, a sequence, was made of. */
    String originMap() {
        return inputs.get(0).origin();
    }

    Shape outputShape() {
        return resultShapes.get(0);
    }

    int opset() {
        return target.opset();
    }

    /** Whether height and width are known only when the file is run. */
    boolean sizeIsOpen() {
        return target.sizeIsOpen();
    }

    /** A weight in the shape in which it is stored. */
    String parameter(Parameter parameter) {
        return target.parameters().name(parameter, parameter.shape());
    }

    /** A weight seen in another shape of as many elements. */
    String parameter(Parameter parameter, Shape view) {
        return target.parameters().name(parameter, view);
    }

    String scalar(double value) {
        return target.graph().constant("scalar_" + (float) value, Tensors.scalar(value));
    }

    String integers(String part, long... values) {
        return target.graph().constant(name + "." + part, Tensors.integers(values));
    }

    String constant(String part, Shape shape, float[] values) {
        return target.graph().constant(name + "." + part, Tensors.floats(shape, values));
    }

    /** Adds a node before the last one and returns the name of its result. */
    String part(String part, String type, String... operands) {
        return part(part, type, List.of(operands), Attributes.NONE);
    }

    String part(String part, String type, List<String> operands, Attributes attributes) {
        String result = target.graph().name(name + "." + part);
        target.graph().node(type, result, operands, List.of(result), attributes);
        return result;
    }

    /** Adds the last node, on the operator's own inputs. */
    void finish(String type) {
        finish(type, inputNames(), Attributes.NONE);
    }

    void finish(String type, Attributes attributes) {
        finish(type, inputNames(), attributes);
    }

    void finish(String type, String... operands) {
        finish(type, List.of(operands), Attributes.NONE);
    }

    /** Adds the last node, which writes the operator's results. */
    void finish(String type, List<String> operands, Attributes attributes) {
        target.graph().node(type, name, operands, results, attributes);
    }
}
