package org.mnv4designer.plugin.bench;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;

/** A network in ONNX Runtime with an image of noise, ready to be run; all optimisations on. */
record LoadedModel(OrtSession session, String input, OnnxTensor image) {
    private static final long SEED = 3;

    static LoadedModel of(byte[] model, int threads) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession session = environment.createSession(model, options);
            NodeInfo image = session.getInputInfo().values().iterator().next();
            TensorInfo tensor = (TensorInfo) image.getInfo();
            return new LoadedModel(session, image.getName(), noise(environment, tensor.getShape()));
        }
    }

    private static OnnxTensor noise(OrtEnvironment environment, long[] shape) throws OrtException {
        int size = 1;
        for (long dim : shape) {
            size = Math.multiplyExact(size, Math.toIntExact(dim));
        }
        FloatBuffer values = ByteBuffer.allocateDirect(Math.multiplyExact(size, Float.BYTES))
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        Random random = new Random(SEED);
        for (int i = 0; i < size; i++) {
            values.put(i, (float) random.nextGaussian());
        }
        return OnnxTensor.createTensor(environment, values, shape);
    }

    void run() throws OrtException {
        session.run(Map.of(input, image)).close();
    }

    void close() throws OrtException {
        image.close();
        session.close();
    }
}
