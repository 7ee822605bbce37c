package org.mnv4designer.run.remote;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mnv4designer.run.InferenceEngine;

/**
 * How to start a second Java with the classes of this one. The class path travels in the environment: native code such as
 * ONNX Runtime 1.29 crashes in a process whose command line is longer than 4,000 characters.
 */
final class ChildJava {
    private static final List<String> PASSED_ON = List.of("org.bytedeco.", "javacpp.", "org.nd4j.", "mnv4.");

    private ChildJava() {}

    private static Path java() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return Path.of(System.getProperty("java.home", ""), "bin", name);
    }

    /** False where there is only a part of a Java. */
    static boolean isPossible() {
        return Files.isExecutable(java());
    }

    static Process start(InferenceEngine engine, ProcessOptions options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + options.heap().count());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError"));
        command.add("-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir", "."), "mnv4-engine-%p.log"));
        properties().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add(EngineProcess.class.getName());
        command.add(engine.id());
        command.add(Long.toString(options.idle().toMillis()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("CLASSPATH", classPath(engine));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Map<String, String> properties() {
        Map<String, String> passed = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> PASSED_ON.stream().anyMatch(key::startsWith))
                .forEach(key -> passed.put(key, System.getProperty(key, "")));
        return passed;
    }

    /** That of this Java, and where the engine's classes come from if that is elsewhere. */
    private static String classPath(InferenceEngine engine) {
        Set<String> all = new LinkedHashSet<>(
                List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        all.add(origin(engine.getClass()));
        return String.join(File.pathSeparator, all);
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
