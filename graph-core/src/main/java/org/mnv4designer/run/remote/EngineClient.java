package org.mnv4designer.run.remote;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.RunMonitor;

/** The other end of {@link EngineProcess}: one process, from its start to its end. Serves one thread at a time. */
final class EngineClient {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LONGEST_GOODBYE_SECONDS = 5;

    private final Process process;
    private final OutputStream out;
    private final Codecs codecs;
    private final Frames<Request> requests;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private volatile boolean gone;

    EngineClient(Process process, Codecs codecs) {
        this.process = process;
        this.codecs = codecs;
        this.out = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
        this.requests = new Frames<>(codecs.of(Request.class));
        Thread reader = new Thread(this::read, "engine-replies");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        Frames<Reply> frames = new Frames<>(codecs.of(Reply.class));
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            while (true) {
                replies.add(frames.read(in));
            }
        } catch (IOException ended) {
            replies.add(new Reply.Ended());
        }
    }

    /** False once the process has ended, or is ending. */
    boolean isAlive() {
        return !gone && process.isAlive();
    }

    /** Sends what is not answered. */
    void send(Request request) throws EngineException {
        try {
            requests.write(request, out);
        } catch (IOException gone) {
            throw ended();
        }
    }

    /**
     * Sends a request and waits for its answer, which is no progress.
     *
     * @param longest how long that may take; then the process is ended
     */
    Reply ask(Request request, RunMonitor monitor, Duration longest) throws EngineException {
        send(request);
        long end = System.nanoTime() + longest.toNanos();
        boolean cancelling = false;
        while (System.nanoTime() < end) {
            Reply reply = next();
            if (reply != null && !reply.match(new Interim(monitor))) {
                return answer(reply, cancelling);
            }
            if (!cancelling && monitor.isCancelled()) {
                cancelling = true;
                send(new Request.Cancel());
            }
        }
        close();
        throw RemoteEngine.failure("the engine's process did not answer in " + longest.toSeconds()
                + " s and was ended. The design is unharmed");
    }

    private Reply answer(Reply reply, boolean cancelled) throws EngineException {
        if (reply.equals(new Reply.Ended())) {
            throw ended();
        }
        if (cancelled) {
            send(new Request.Cancel());
        }
        return reply;
    }

    private @Nullable Reply next() {
        try {
            return replies.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Reply.Ended();
        }
    }

    /** Tells the monitor of progress, and whether a reply was that. */
    private record Interim(RunMonitor monitor) implements Reply.Cases<Boolean> {
        @Override
        public Boolean progress(Reply.Progress progress) {
            monitor.progress(progress.activity(), progress.share());
            return true;
        }

        @Override
        public Boolean prepared(Reply.Prepared prepared) {
            return false;
        }

        @Override
        public Boolean ran(Reply.Ran ran) {
            return false;
        }

        @Override
        public Boolean failed(Reply.Failed failed) {
            return false;
        }

        @Override
        public Boolean ended(Reply.Ended ended) {
            return false;
        }
    }

    private EngineException ended() {
        gone = true;
        return RemoteEngine.failure("the engine's process ended (" + reason() + "). The design is unharmed");
    }

    /** True if the process ended by itself because nobody asked for anything. */
    boolean endedIdle() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** How the process ended, in a few words. */
    private String reason() {
        try {
            if (!process.waitFor(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "it stopped answering";
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        return ExitCodes.explain(process.exitValue());
    }

    void close() {
        gone = true;
        process.destroyForcibly();
    }
}
