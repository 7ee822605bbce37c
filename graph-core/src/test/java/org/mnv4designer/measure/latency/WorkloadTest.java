package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Window;

class WorkloadTest {
    private static final ParameterRef WEIGHT = new ParameterRef.Stored("a", "conv.weight");
    private static final ParameterRef BIAS = new ParameterRef.Stored("a", "conv.bias");

    private static Workload of(Operator operator, ActivationFunction fused, Shape... inputs) {
        List<Shape> in = List.of(inputs);
        return Workload.of(operator, in, operator.outputs(in), fused);
    }

    private static Convolution convolution(int in, int out, int kernel, int stride, int groups) {
        return new Convolution(
                in, out, Window.of(kernel, stride, PaddingRule.SYMMETRIC), groups, WEIGHT, Optional.of(BIAS));
    }

    @Test
    void aConvolutionCountsMacsElementsAndWeightsWithoutBias() {
        Workload work = of(convolution(3, 32, 3, 2, 1), ActivationFunction.RELU, Shape.of(1, 3, 224, 224));
        assertEquals(10_838_016, work.get(WorkClass.STEM, Quantity.MACS));
        assertEquals(150_528, work.get(WorkClass.STEM, Quantity.READS));
        assertEquals(401_408, work.get(WorkClass.STEM, Quantity.WRITES));
        assertEquals(27, work.get(WorkClass.STEM, Quantity.REDUCTION));
        assertEquals(864, work.get(WorkClass.STEM, Quantity.WEIGHTS));
        assertEquals(1, work.total(Quantity.OPERATORS));
        assertEquals(Set.of(OperatorKind.CONVOLUTION, OperatorKind.RELU), work.kinds());
    }

    @Test
    void convolutionsFallIntoClassesByKernelStrideAndGroups() {
        Shape map = Shape.of(1, 16, 14, 14);
        Shape vector = Shape.of(1, 16, 1, 1);
        ActivationFunction none = ActivationFunction.NONE;
        assertEquals(1, of(convolution(16, 8, 1, 1, 1), none, map).get(WorkClass.POINTWISE, Quantity.OPERATORS));
        assertEquals(1, of(convolution(16, 8, 1, 1, 1), none, vector).get(WorkClass.LINEAR, Quantity.OPERATORS));
        assertEquals(1, of(convolution(16, 8, 3, 1, 1), none, map).get(WorkClass.CONV_3X3, Quantity.OPERATORS));
        assertEquals(1, of(convolution(16, 8, 5, 1, 1), none, map).get(WorkClass.CONV, Quantity.OPERATORS));
        assertEquals(1, of(convolution(16, 8, 3, 1, 4), none, map).get(WorkClass.GROUPED, Quantity.OPERATORS));
        assertEquals(
                1, of(convolution(16, 16, 3, 2, 16), none, map).get(WorkClass.DEPTHWISE_3_STRIDED, Quantity.OPERATORS));
    }

    @Test
    void depthwiseConvolutionsFallIntoClassesByKernelAndStride() {
        Operator five = new DepthwiseConvolution(16, Window.of(5, 2, PaddingRule.SYMMETRIC), WEIGHT, Optional.empty());
        Operator seven = new DepthwiseConvolution(16, Window.of(7, 1, PaddingRule.SYMMETRIC), WEIGHT, Optional.empty());
        Shape map = Shape.of(1, 16, 14, 14);
        assertEquals(400, of(five, ActivationFunction.NONE, map).get(WorkClass.DEPTHWISE_5_STRIDED, Quantity.WEIGHTS));
        assertEquals(1, of(seven, ActivationFunction.NONE, map).get(WorkClass.DEPTHWISE_LARGE, Quantity.OPERATORS));
    }

    @Test
    void anActivationThatRuntimesDoNotFuseIsWorkOfItsOwn() {
        Workload work = of(convolution(16, 8, 1, 1, 1), ActivationFunction.GELU, Shape.of(1, 16, 14, 14));
        assertEquals(8 * 196, work.get(WorkClass.EXPONENTIAL, Quantity.READS));
        assertTrue(work.kinds().contains(OperatorKind.GELU));
    }

    @Test
    void everyHeadOfAProductIsStartedByItself() {
        List<Shape> in = List.of(Shape.of(1, 8, 144, 64), Shape.of(1, 8, 64, 144));
        MatMul product = new MatMul(false, 1);
        Workload work = Workload.of(product, in, product.outputs(in), ActivationFunction.NONE);

        assertEquals(8, work.get(WorkClass.ATTENTION_BATCHED, Quantity.OPERATORS));
        assertEquals(8L * 144 * 144 * 64, work.get(WorkClass.ATTENTION_BATCHED, Quantity.MACS));
    }

    @Test
    void sharedKeysAreOneProductAndHeadsAreSeveral() {
        MatMul product = new MatMul(true, 1);
        Workload shared = of(product, ActivationFunction.NONE, Shape.of(1, 8 * 144, 64), Shape.of(1, 144, 64));
        Workload heads = of(product, ActivationFunction.NONE, Shape.of(1, 8, 144, 64), Shape.of(1, 8, 144, 64));
        assertEquals(8L * 144 * 144 * 64, shared.get(WorkClass.ATTENTION, Quantity.MACS));
        assertEquals(8L * 144 * 144 * 64, heads.get(WorkClass.ATTENTION_BATCHED, Quantity.MACS));
        assertEquals(9 * 144 * 64, shared.get(WorkClass.ATTENTION, Quantity.READS));
        assertEquals(16 * 144 * 64, heads.get(WorkClass.ATTENTION_BATCHED, Quantity.READS));
    }

    @Test
    void viewsCostNothing() {
        Workload work = of(Reindex.toSequence(), ActivationFunction.NONE, Shape.of(1, 16, 14, 14));
        assertEquals(Workload.NONE, work);
    }

    @Test
    void workloadsAddUp() {
        Workload sum = of(
                        new Binary(Binary.Kind.ADD),
                        ActivationFunction.NONE,
                        Shape.of(1, 8, 4, 4),
                        Shape.of(1, 8, 4, 4))
                .plus(of(convolution(8, 8, 1, 1, 1), ActivationFunction.NONE, Shape.of(1, 8, 4, 4)));
        assertEquals(256, sum.get(WorkClass.ELEMENTWISE, Quantity.READS));
        assertEquals(1024, sum.total(Quantity.MACS));
        assertEquals(Set.of(OperatorKind.ADD, OperatorKind.CONVOLUTION), sum.kinds());
    }
}
