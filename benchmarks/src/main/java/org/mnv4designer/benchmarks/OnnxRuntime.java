package org.mnv4designer.benchmarks;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import org.mnv4designer.run.Tensor;

/** ONNX Runtime on one thread, with a network of one input and one output. */
final class OnnxRuntime implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String input;

    OnnxRuntime(byte[] file) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(file, options);
        }
        input = session.getInputNames().iterator().next();
    }

    float[] run(Tensor image) throws OrtException {
        long[] shape =
                image.shape().dims().stream().mapToLong(Integer::longValue).toArray();
        try (OnnxTensor fed = OnnxTensor.createTensor(environment, image.values(), shape);
                OrtSession.Result result = session.run(Map.of(input, fed))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            float[] values = new float[Math.toIntExact(output.getInfo().getNumElements())];
            output.getFloatBuffer().get(values);
            return values;
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
