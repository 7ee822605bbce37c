package org.mnv4designer.plugin.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.mnv4designer.run.bench.BenchException;

/** The other end of {@link TimerProcess}: sends requests, waits a limited time for answers, and tells of crashes. */
final class TimerClient {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(120);

    private final ChildProcess child;
    private final Duration longest;
    private final DataOutputStream to;
    private final DataInputStream from;
    private String version = "";
    private RunClock clock = RunClock.WALL;

    /** @param longest how long an answer may take */
    TimerClient(ChildProcess child, Duration longest) {
        this.child = child;
        this.longest = longest;
        this.to = new DataOutputStream(new BufferedOutputStream(child.input()));
        this.from = new DataInputStream(new BufferedInputStream(child.output()));
    }

    /** Starts the process and hears whether ONNX Runtime loads there. */
    static TimerClient start(int threads) throws BenchException {
        TimerClient client =
                new TimerClient(ChildProcess.start(TimerProcess.class, Integer.toString(threads)), LONGEST_ANSWER);
        try {
            client.greet();
            return client;
        } catch (BenchException e) {
            client.close();
            throw e;
        }
    }

    private void greet() throws BenchException {
        try {
            exchange("starting", output -> {}, input -> {
                version = input.readUTF();
                clock = RunClock.valueOf(input.readUTF());
                return version;
            });
        } catch (BenchException e) {
            throw new BenchException(
                    BenchException.Reason.NO_RUNTIME,
                    "ONNX Runtime does not start on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + e.getMessage()
                            + ". Fix: use a 64-bit Linux, Windows or macOS (Apple silicon) with a C++ runtime",
                    e);
        }
    }

    /** The version of ONNX Runtime. */
    String version() {
        return version;
    }

    /** What runs are timed with. */
    RunClock clock() {
        return clock;
    }

    /** @param name for messages */
    void add(int number, byte[] model, String name) throws BenchException {
        exchange(
                "loading " + name,
                output -> {
                    output.writeByte(TimerProcess.ADD);
                    output.writeInt(number);
                    output.writeInt(model.length);
                    output.write(model);
                },
                input -> number);
    }

    void remove(int number) throws BenchException {
        exchange(
                "removing network " + number,
                output -> {
                    output.writeByte(TimerProcess.REMOVE);
                    output.writeInt(number);
                },
                input -> number);
    }

    /** The mean time of a run. */
    double nanos(int number, int runs) throws BenchException {
        return exchange(
                "running network " + number,
                output -> {
                    output.writeByte(TimerProcess.TIME);
                    output.writeInt(number);
                    output.writeInt(runs);
                },
                DataInputStream::readDouble);
    }

    /** Writes a request. */
    private interface Request {
        void write(DataOutputStream output) throws IOException;
    }

    /** Reads the answer to a request that went well. */
    private interface Answer<T> {
        T read(DataInputStream input) throws IOException;
    }

    private <T> T exchange(String what, Request request, Answer<T> answer) throws BenchException {
        try (ChildProcess.Limit limit = child.limit(longest)) {
            request.write(to);
            to.flush();
            if (from.readByte() == TimerProcess.DONE) {
                return answer.read(from);
            }
            throw failed(what + " failed: " + from.readUTF());
        } catch (IOException gone) {
            throw failed("ONNX Runtime " + child.end() + " while " + what, gone);
        }
    }

    private static BenchException failed(String message) {
        return new BenchException(BenchException.Reason.RUNTIME_FAILED, message);
    }

    private static BenchException failed(String message, IOException cause) {
        return new BenchException(BenchException.Reason.RUNTIME_FAILED, message, cause);
    }

    void close() {
        child.close();
    }
}
