package org.mnv4designer.plugin.onnx;

/** How one operator is written as ONNX nodes: adds them to the step's graph, the last one writing the step's output. */
@FunctionalInterface
interface Recipe {
    void add(Step step);
}
