package org.mnv4designer.plugin.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.run.bench.BenchException;

/**
 * A second Java, with ONNX Runtime and this plugin's classes alone: native code that crashes takes it down and not the
 * designer. The class path travels in the environment, since ONNX Runtime 1.29 crashes in a process whose command line is
 * longer than 4,000 characters.
 */
final class ChildProcess implements AutoCloseable {
    private static final int INTERRUPTED = 128 + 2;
    private static final int TERMINATED = 128 + 15;
    private static final int LONGEST_GOODBYE_SECONDS = 5;
    private static final String ONNX_RUNTIME = "ai.onnxruntime.OrtEnvironment";
    private static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Process process;
    private boolean hung;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Starts a main class of this plugin. */
    static ChildProcess start(Class<?> main, String... arguments) throws BenchException {
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                        Stream.of(java().toString()), OPTIONS.stream(), Stream.of(main.getName()), Stream.of(arguments))
                .flatMap(all -> all)
                .toList());
        Map<String, String> environment = builder.environment();
        environment.put("CLASSPATH", classPath(main));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        try {
            return new ChildProcess(
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new BenchException(
                    BenchException.Reason.NO_RUNTIME,
                    "a second Java cannot be started: " + e.getMessage() + ". Fix: free some memory, and try again",
                    e);
        }
    }

    private static Path java() throws BenchException {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        Path java = Path.of(System.getProperty("java.home", ""), "bin", name);
        if (!Files.isExecutable(java)) {
            throw new BenchException(
                    BenchException.Reason.NO_RUNTIME,
                    "there is no " + java
                            + ", which measuring needs. Fix: run the designer with a whole JDK or JRE 17");
        }
        return java;
    }

    private static String classPath(Class<?> main) throws BenchException {
        try {
            Class<?> runtime = Class.forName(ONNX_RUNTIME, false, main.getClassLoader());
            return Stream.of(origin(main), origin(runtime)).collect(Collectors.joining(File.pathSeparator));
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new BenchException(
                    BenchException.Reason.NO_RUNTIME,
                    "ONNX Runtime is not installed. Fix: add its jar to the designer",
                    e);
        }
    }

    private static String origin(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    InputStream output() {
        return process.getInputStream();
    }

    /** While it is open, the process may work no longer than that. */
    interface Limit extends AutoCloseable {
        @Override
        void close();
    }

    Limit limit(Duration longest) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        done.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            hung = true;
            process.destroyForcibly();
            return null;
        });
        return () -> done.complete(null);
    }

    /** How the process ended, for a sentence. */
    String end() {
        try {
            if (!process.waitFor(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                return "stopped answering";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (hung) {
            return "did not answer in time";
        }
        int code = process.exitValue();
        return code == INTERRUPTED || code == TERMINATED ? "was stopped" : "ended with code " + code;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
