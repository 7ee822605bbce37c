package org.mnv4designer.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.zoo.Zoo;

/** Exported files give in ONNX Runtime what our own engine gives. */
class OnnxAgreementTest {
    private static final double TOLERANCE = 1e-4;
    private static final String HYBRID = "mobilenetv4_hybrid_medium,width=0.25,classes=10,input=96x64";
    private static final SpecOptions UNFOLDED = SpecOptions.DEFAULT.withFolding(SpecOptions.Folding.UNFOLDED);
    private static final SpecOptions OPEN = SpecOptions.DEFAULT.withOpenBatch().withSize(SpecOptions.Size.OPEN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobilenetv4_conv_small,width=0.35,classes=10,input=64x64",
                "mobilenetv4_conv_medium,width=0.25,classes=10,input=75x50",
                "mobilenetv4_conv_aa_medium,width=0.25,classes=10,input=75x50",
                "mobilenetv4_conv_blur_medium,width=0.25,classes=10,input=75x50",
                HYBRID,
                "mobilenetv4_hybrid_large,width=0.125,classes=10,input=64x96",
                "tf_mobilenetv4_conv_small,width=0.35,classes=10,input=65x47",
                "tf_mobilenetv4_hybrid_medium,width=0.25,classes=10,input=65x96",
                "mobilenetv4_hybrid_medium,width=0.25,input=64x96,outputs=pyramid",
                "mobilenetv3_small_100,classes=10,input=64x48",
                "efficientnet_lite0,classes=10,input=64x48",
                "mobileone_s0,classes=10,input=64x48",
                "resnet18,classes=10,input=64x48"
            })
    void foldedAndUnfoldedFilesAgreeWithOurEngine(String network) throws Exception {
        Exported exported = new Exported(Zoo.design(network));
        Map<String, Tensor> expected = exported.onNd4j(exported.image());
        assertClose(expected, exported.onOnnxRuntime(SpecOptions.DEFAULT, exported.image()));
        assertClose(expected, exported.onOnnxRuntime(UNFOLDED, exported.image()));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21})
    void newerOperatorSetsSayTheSame(int opset) throws Exception {
        for (String network : new String[] {HYBRID, "mobilenetv4_hybrid_large,width=0.125,classes=10,input=64x64"}) {
            Exported exported = new Exported(Zoo.design(network));
            Map<String, Tensor> expected = exported.onOnnxRuntime(SpecOptions.DEFAULT, exported.image());
            assertClose(expected, exported.onOnnxRuntime(SpecOptions.DEFAULT.withOpset(opset), exported.image()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilenetv4_conv_small,width=0.35,classes=10,input=64x48", HYBRID})
    void aFileWithAnOpenBatchTakesTwoImages(String network) throws Exception {
        Exported exported = new Exported(Zoo.design(network));
        Tensor first = exported.image();
        Tensor second = Tensor.of(first.shape(), reversed(first.toArray()));
        Tensor both = Exported.batch(first, second);
        for (SpecOptions options :
                new SpecOptions[] {SpecOptions.DEFAULT.withOpenBatch(), UNFOLDED.withOpenBatch(), UNFOLDED.withBatch(2)
                }) {
            Tensor logits = logits(exported.onOnnxRuntime(options, both));
            assertEquals(Shape.of(2, 10), logits.shape());
            assertClose(logits(exported.onNd4j(first)), Exported.part(logits, 0));
            assertClose(logits(exported.onNd4j(second)), Exported.part(logits, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobilenetv4_conv_small,width=0.35,classes=10",
                "mobilenetv4_hybrid_medium,width=0.25,classes=10",
                "tf_mobilenetv4_hybrid_medium,width=0.25,classes=10",
                "mobilenetv4_conv_aa_medium,width=0.25,classes=10"
            })
    void aFileWithAnOpenSizeTakesWhateverItWasNotDesignedFor(String network) throws Exception {
        Exported designed = new Exported(Zoo.design(network + ",input=96x96"));
        Exported other = new Exported(Zoo.design(network + ",input=64x111"));
        assertClose(other.onNd4j(other.image()), designed.onOnnxRuntime(OPEN, other.image()));
    }

    @Test
    void aPyramidKeepsTheNamesOfItsOutputs() throws Exception {
        Exported exported = new Exported(Zoo.design("mobilenetv4_conv_small,width=0.35,input=64x96,outputs=pyramid"));
        Map<String, Tensor> expected = exported.onNd4j(exported.image());
        Map<String, Tensor> outputs = exported.onOnnxRuntime(SpecOptions.DEFAULT, exported.image());
        assertEquals(expected.keySet(), outputs.keySet());
        assertEquals(4, outputs.size());
    }

    private static float[] reversed(float[] values) {
        float[] turned = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }

    private static Tensor logits(Map<String, Tensor> outputs) {
        return outputs.getOrDefault("logits", Tensor.zeros(new ImageInput(1, 1, 1).shape()));
    }

    static void assertClose(Map<String, Tensor> expected, Map<String, Tensor> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach(
                (name, tensor) -> assertClose(tensor, actual.getOrDefault(name, Tensor.zeros(tensor.shape()))));
    }

    private static void assertClose(Tensor expected, Tensor actual) {
        double difference = actual.relativeDifference(expected);
        assertTrue(difference < TOLERANCE, "differs by " + difference);
        assertTrue(expected.maxAbs() > 1e-6, "the reference is all zeros");
    }
}
