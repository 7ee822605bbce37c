package org.mnv4designer.integration;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

/** A design with rough weights, run by our engine on ND4J and by ONNX Runtime from its exported file. */
final class Exported {
    private static final SpecWriter ONNX = SpecWriters.of("onnx").orElseThrow();

    private final SpecSource source;

    Exported(Design design) {
        SpecSource structure = SpecSource.of(TypedGraph.of(design));
        RoughWeights weights = new RoughWeights(structure.expectedWeights());
        this.source = structure.withWeights(new WeightStore(weights, structure.keys()));
    }

    /** The same numbers every time. */
    static Tensor noise(Shape shape) {
        Random random = new Random(3);
        float[] values = new float[Math.toIntExact(shape.elements())];
        for (int i = 0; i < values.length; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return Tensor.of(shape, values);
    }

    Tensor image() {
        return noise(source.design().input().shape());
    }

    /** What our engine makes of one image. */
    Map<String, Tensor> onNd4j(Tensor image) throws Exception {
        var engine = Engines.installed().byId("nd4j").orElseThrow();
        try (PreparedModel model = engine.prepare(
                Canonical.of(source.operators()), source.weights().orElseThrow())) {
            return model.run(Map.of("input", image)).outputs();
        }
    }

    /** What ONNX Runtime makes of images. */
    Map<String, Tensor> onOnnxRuntime(SpecOptions options, Tensor images) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions session = new OrtSession.SessionOptions()) {
            session.setIntraOpNumThreads(1);
            session.setSessionLogLevel(ai.onnxruntime.OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            try (OrtSession model = environment.createSession(file(options), session);
                    OnnxTensor input = OnnxTensor.createTensor(environment, images.values(), dims(images.shape()));
                    OrtSession.Result result = model.run(Map.of("input", input))) {
                Map<String, Tensor> outputs = new LinkedHashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    outputs.put(output.getKey(), tensor((OnnxTensor) output.getValue()));
                }
                return outputs;
            }
        }
    }

    private byte[] file(SpecOptions options) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ONNX.write(source, options, file);
        return file.toByteArray();
    }

    private static long[] dims(Shape shape) {
        return shape.dims().stream().mapToLong(Integer::longValue).toArray();
    }

    private static Tensor tensor(OnnxTensor value) {
        int[] dims = Arrays.stream(value.getInfo().getShape())
                .mapToInt(Math::toIntExact)
                .toArray();
        float[] values = new float[value.getFloatBuffer().remaining()];
        value.getFloatBuffer().get(values);
        return Tensor.of(Shape.of(dims), values);
    }

    /** Images one behind the other. */
    static Tensor batch(Tensor... images) {
        Shape one = images[0].shape();
        float[] values = new float[Math.toIntExact(one.elements()) * images.length];
        for (int i = 0; i < images.length; i++) {
            images[i].values().get(values, i * (int) one.elements(), (int) one.elements());
        }
        return Tensor.of(one.with(0, images.length), values);
    }

    /** One image's part of a batch. */
    static Tensor part(Tensor batch, int index) {
        Shape one = batch.shape().with(0, 1);
        int size = Math.toIntExact(one.elements());
        return Tensor.of(one, Arrays.copyOfRange(batch.toArray(), index * size, (index + 1) * size));
    }
}
