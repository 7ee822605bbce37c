package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The growing list of native calls. Each call owns one context that is filled here and never again: running it costs
 * 2.5 us above the kernel, filling a context each time costs 19 us.
 */
final class Steps {
    private final List<Step> steps = new ArrayList<>();

    /** Begins a call of a native operation; {@link Call#into} ends it. */
    Call call(String operation, INDArray... inputs) {
        return new Call(operation, inputs);
    }

    /** An elementwise operation of ND4J's older kind, which has no name in the registry. */
    void elementwise(Op operation, INDArray input, INDArray output) {
        OpContext context = Nd4j.getExecutioner().buildContext();
        context.setInputArray(0, input);
        context.setOutputArray(0, output);
        steps.add(() -> Nd4j.getExecutioner().exec(operation, context));
    }

    int size() {
        return steps.size();
    }

    List<Step> toList() {
        return List.copyOf(steps);
    }

    /** A call that is being described. */
    final class Call {
        private final DynamicCustomOp operation;
        private final OpContext context = Nd4j.getExecutioner().buildContext();

        private Call(String operation, INDArray... inputs) {
            this.operation = DynamicCustomOp.builder(operation).build();
            for (int i = 0; i < inputs.length; i++) {
                context.setInputArray(i, inputs[i]);
            }
        }

        Call integers(long... values) {
            context.setIArguments(values);
            return this;
        }

        Call reals(double... values) {
            context.setTArguments(values);
            return this;
        }

        Call flags(boolean... values) {
            context.setBArguments(values);
            return this;
        }

        /** Uses the general kernel where the fast one is wrong or missing. */
        Call withoutOneDnn() {
            context.allowHelpers(false);
            return this;
        }

        void into(INDArray output) {
            context.setOutputArray(0, output);
            steps.add(() -> Nd4j.getExecutioner().exec(operation, context));
        }
    }
}
