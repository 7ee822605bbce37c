package org.mnv4designer.benchmarks;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.mnv4designer.base.Shape;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.inference.nd4j.Nd4jEngine;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.plugin.onnx.OnnxWriter;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.zoo.Zoo;

/**
 * Our ND4J engine against ONNX Runtime: the same network and weights, in one process, one thread each, from an array to
 * an array. The two take turns, so that whatever else the computer does slows both; JMH would measure them one after the
 * other in two processes.
 */
public final class InferenceComparison {
    private static final List<String> NETWORKS =
            List.of("mobilenetv4_conv_small", "mobilenetv4_conv_medium", "mobilenetv4_hybrid_medium");
    private static final int WARM_UP_RUNS = 60;
    private static final int RUNS = 300;
    private static final long SEED = 4;
    private static final double NANOS_PER_MILLI = 1e6;

    private InferenceComparison() {}

    /** Prints one row of a Markdown table for each network. */
    public static void main(String[] args) throws EngineException, IOException, OrtException {
        System.out.println(
                "| network | ND4J median, ms | ONNX Runtime median, ms | ratio | ND4J best | ONNX Runtime best |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (String network : args.length > 0 ? List.of(args) : NETWORKS) {
            System.out.println(row(network));
        }
    }

    private static String row(String network) throws EngineException, IOException, OrtException {
        SpecSource structure = SpecSource.of(TypedGraph.of(Zoo.design(network)));
        WeightStore weights = WeightStore.random(SEED, structure.expectedWeights());
        Tensor image = noise(structure.design().input().shape());
        try (PreparedModel nd4j = new Nd4jEngine().prepare(Canonical.of(structure.operators()), weights);
                OnnxRuntime other = new OnnxRuntime(onnx(structure.withWeights(weights)))) {
            Map<String, Tensor> feeds = Map.of("input", image);
            long[] ours = new long[RUNS];
            long[] theirs = new long[RUNS];
            for (int run = -WARM_UP_RUNS; run < RUNS; run++) {
                long start = System.nanoTime();
                nd4j.run(feeds);
                long middle = System.nanoTime();
                other.run(image);
                long end = System.nanoTime();
                if (run >= 0) {
                    ours[run] = middle - start;
                    theirs[run] = end - middle;
                }
            }
            return row(network + " " + image.shape(), ours, theirs);
        }
    }

    private static String row(String title, long[] ours, long[] theirs) {
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double median = ours[RUNS / 2] / NANOS_PER_MILLI;
        double other = theirs[RUNS / 2] / NANOS_PER_MILLI;
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                title,
                median,
                other,
                median / other,
                ours[0] / NANOS_PER_MILLI,
                theirs[0] / NANOS_PER_MILLI);
    }

    private static byte[] onnx(SpecSource source) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new OnnxWriter().write(source, SpecOptions.DEFAULT, file);
        return file.toByteArray();
    }

    private static Tensor noise(Shape shape) {
        Random random = new Random(SEED);
        float[] values = new float[Math.toIntExact(shape.elements())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Tensor.of(shape, values);
    }
}
