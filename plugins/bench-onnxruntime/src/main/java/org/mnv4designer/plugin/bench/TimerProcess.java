package org.mnv4designer.plugin.bench;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The process that runs networks. Reads requests from standard input and answers on standard output: a byte that says
 * whether it went well, then the answer or the reason. Ends when its input ends, so that it never outlives its parent.
 *
 * <p>Requests: {@link #ADD} length of a model, model: no answer but success. {@link #REMOVE} number. {@link #TIME} number,
 * runs: mean nanoseconds as a double. Before all, it says whether ONNX Runtime loads, with its version and its clock.
 */
final class TimerProcess {
    static final int ADD = 1;
    static final int REMOVE = 2;
    static final int TIME = 3;
    static final int DONE = 0;
    static final int FAILED = 1;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final int threads;
    private final RunClock clock;
    private final Caches caches = new Caches();
    private final Map<Integer, LoadedModel> models = new HashMap<>();

    private TimerProcess(DataInputStream in, DataOutputStream out, int threads) {
        this.in = in;
        this.out = out;
        this.threads = threads;
        this.clock = threads == 1 ? RunClock.ofThread() : RunClock.WALL;
    }

    /** @param args how many threads */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever native code prints to standard output would look like an answer.
        System.setOut(System.err);
        new TimerProcess(in, out, Integer.parseInt(args[0])).serve();
    }

    private void serve() throws IOException {
        answer(() -> {
            String version = OrtEnvironment.getEnvironment().getVersion();
            out.writeByte(DONE);
            out.writeUTF(version);
            out.writeUTF(clock.name());
        });
        for (int request = in.read(); request >= 0; request = in.read()) {
            int command = request;
            int number = in.readInt();
            switch (command) {
                case ADD -> {
                    byte[] model = in.readNBytes(in.readInt());
                    answer(() -> add(number, model));
                }
                case REMOVE -> answer(() -> remove(number));
                case TIME -> {
                    int runs = in.readInt();
                    answer(() -> time(number, runs));
                }
                default -> throw new IOException("unknown request " + command);
            }
        }
    }

    /** What is done for a request. */
    private interface Work {
        void run() throws OrtException, IOException;
    }

    private void answer(Work work) throws IOException {
        try {
            work.run();
        } catch (OrtException | LinkageError | RuntimeException problem) {
            out.writeByte(FAILED);
            out.writeUTF(String.valueOf(problem.getMessage()));
        }
        out.flush();
    }

    private void add(int number, byte[] model) throws OrtException, IOException {
        models.put(number, LoadedModel.of(model, threads));
        out.writeByte(DONE);
    }

    private void remove(int number) throws OrtException, IOException {
        LoadedModel model = models.remove(number);
        if (model != null) {
            model.close();
        }
        out.writeByte(DONE);
    }

    private void time(int number, int runs) throws OrtException, IOException {
        LoadedModel model = models.get(number);
        if (model == null) {
            throw new IllegalArgumentException("there is no network " + number);
        }
        model.run();
        long sum = 0;
        for (int i = 0; i < runs; i++) {
            caches.fill();
            long start = clock.nanos();
            model.run();
            sum += clock.nanos() - start;
        }
        out.writeByte(DONE);
        out.writeDouble((double) sum / runs);
    }
}
