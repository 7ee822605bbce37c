package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.RunMonitor;

/** Compiles a whole graph: operator by operator, handing memory on as soon as its last reader is compiled. */
final class Compilation {
    private final OperatorGraph plan;
    private final WeightStore weights;
    private final Build build;
    private final Map<ValueRef, Placed> values = new HashMap<>();
    private final Map<ValueRef, Integer> readers;

    /** A value with how many steps have run when it is complete. */
    private record Placed(Operand operand, int completion) {}

    private Compilation(OperatorGraph plan, WeightStore weights, Build build) {
        this.plan = plan;
        this.weights = weights;
        this.build = build;
        this.readers = readers(plan);
    }

    static Program compile(OperatorGraph plan, WeightStore weights, Build build, RunMonitor monitor)
            throws EngineException {
        return new Compilation(plan, weights, build).compile(monitor);
    }

    /** Results are read once more than the operators say: after the run. */
    private static Map<ValueRef, Integer> readers(OperatorGraph plan) {
        Map<ValueRef, Integer> readers = new HashMap<>();
        plan.nodes().forEach(node -> node.inputs().forEach(value -> readers.merge(value, 1, Integer::sum)));
        plan.outputs().forEach(output -> readers.merge(output.value(), 1, Integer::sum));
        return readers;
    }

    private Program compile(RunMonitor monitor) throws EngineException {
        for (int i = 0; i < plan.inputs().size(); i++) {
            place(ValueRef.input(i), build.fresh(plan.inputs().get(i), Layout.PLAIN));
        }
        build.endOperator();
        int nodes = plan.nodes().size();
        for (int i = 0; i < nodes; i++) {
            if (monitor.isCancelled()) {
                throw new EngineException(Problems.cancelled());
            }
            monitor.progress("Preparing the network", (double) i / nodes);
            compile(i, plan.nodes().get(i));
        }
        List<Operand> inputs = new ArrayList<>();
        for (int i = 0; i < plan.inputs().size(); i++) {
            inputs.add(placed(ValueRef.input(i)).operand());
        }
        return new Program(build.steps().toList(), inputs, outputs(), taps());
    }

    private void compile(int index, OperatorNode node) throws EngineException {
        Numbers numbers = NodeNumbers.of(node, weights);
        List<Operand> inputs =
                node.inputs().stream().map(value -> placed(value).operand()).toList();
        List<Shape> shapes = node.outputs();
        List<Operand> results =
                new ArrayList<>(OperatorCompiler.compile(node.operator(), build, numbers, inputs, shapes));
        if (node.activation() != ActivationFunction.NONE) {
            results.set(0, build.owned(results.get(0)));
            new Elementwise(build).activate(node.activation(), results.get(0));
        }
        for (int port = 0; port < results.size(); port++) {
            place(new ValueRef(index, port), results.get(port));
        }
        inputs.forEach(input -> input.storage().release());
        build.endOperator();
    }

    private void place(ValueRef value, Operand operand) {
        values.put(value, new Placed(operand, build.steps().size()));
        operand.storage().retain(readers.getOrDefault(value, 0));
    }

    private Placed placed(ValueRef value) {
        return Objects.requireNonNull(values.get(value), () -> value + " is not compiled yet");
    }

    private Map<String, Operand> outputs() {
        Map<String, Operand> outputs = new LinkedHashMap<>();
        plan.outputs()
                .forEach(output ->
                        outputs.put(output.name(), placed(output.value()).operand()));
        return outputs;
    }

    /** What every block gives out, at the moment when it is complete and not yet overwritten. */
    private List<Tap> taps() {
        List<Tap> taps = new ArrayList<>();
        plan.blockOutputs().forEach((block, ports) -> {
            for (int port = 0; port < ports.size(); port++) {
                Placed value = placed(ports.get(port));
                String name = port == 0 ? block : block + ":" + port;
                taps.add(new Tap(name, value.completion(), value.operand()));
            }
        });
        taps.sort(Comparator.comparingInt(Tap::after).thenComparing(Tap::name));
        return taps;
    }
}
