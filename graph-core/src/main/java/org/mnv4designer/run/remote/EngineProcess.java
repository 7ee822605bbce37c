package org.mnv4designer.run.remote;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.InferenceEngine;

/**
 * The process that an engine lives in. Reads requests from standard input and answers on standard output. Ends when its
 * input ends, even in the middle of a run, so that it never outlives the designer; and when nothing was asked for a while and no
 * network is ready.
 */
final class EngineProcess {
    /** Who started this process is about to send a network, in several parts, however busy the computer is. */
    private static final Duration FIRST_NETWORK = Duration.ofSeconds(30);

    private final Codecs codecs = new Codecs();
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final InputStream in;
    private final EngineService service;

    private EngineProcess(InferenceEngine engine, InputStream in, OutputStream out) {
        Frames<Reply> replies = new Frames<>(codecs.of(Reply.class));
        this.in = in;
        this.service = new EngineService(engine, reply -> replies.write(reply, out));
    }

    /** @param args the engine's id, and after how many milliseconds of idleness to end */
    public static void main(String[] args) throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        // Whatever engines print to standard output would look like an answer.
        System.setOut(System.err);
        InferenceEngine engine = Engines.installed()
                .byId(args[0])
                .orElseThrow(() -> new IllegalArgumentException("there is no engine " + args[0]));
        new EngineProcess(engine, in, out).serve(Duration.ofMillis(Long.parseLong(args[1])));
    }

    private void serve(Duration idle) throws IOException, InterruptedException {
        Thread reader = new Thread(this::read, "requests");
        reader.setDaemon(true);
        reader.start();
        Duration patience = idle.compareTo(FIRST_NETWORK) < 0 ? FIRST_NETWORK : idle;
        while (true) {
            Request request = requests.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (request != null) {
                request.match(service).run();
                patience = service.isIdle() ? patience : idle;
            } else if (service.isIdle()) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private void read() {
        Frames<Request> frames = new Frames<>(codecs.of(Request.class));
        try {
            while (true) {
                Request request = frames.read(in);
                service.hear(request);
                requests.add(request);
            }
        } catch (IOException ended) {
            Runtime.getRuntime().halt(0);
        }
    }
}
