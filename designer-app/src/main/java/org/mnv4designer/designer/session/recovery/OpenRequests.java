package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mnv4designer.base.AtomicFile;

/**
 * What later starts of the program ask of the one that runs: to open files and come to the front. A request is a small
 * file in folder {@code requests} of the state; taking it away is the answer.
 */
public final class OpenRequests {
    private static final String SUFFIX = ".open";
    private static final long LARGEST = 1 << 20;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path folder;

    /** @param state the user's folder for state, which need not exist */
    public OpenRequests(Path state) {
        this.folder = state.resolve("requests");
    }

    /**
     * Asks the program that runs to open files, and waits for it to do so.
     *
     * @return false if it does not answer in time; the request is then withdrawn
     */
    public boolean hand(List<Path> files, Duration longest) throws IOException {
        Files.createDirectories(folder);
        Path request = folder.resolve(UUID.randomUUID() + SUFFIX);
        List<String> paths = files.stream()
                .map(file -> file.toAbsolutePath().normalize().toString())
                .toList();
        AtomicFile.write(request, String.join("\n", paths).getBytes(StandardCharsets.UTF_8));
        long end = System.nanoTime() + longest.toNanos();
        while (Files.exists(request) && System.nanoTime() < end) {
            pause();
        }
        return !Files.deleteIfExists(request);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets requests that an earlier program never answered. */
    public void clear() {
        requests().forEach(OpenRequests::take);
    }

    /** Takes the requests that wait: the files of each. */
    public List<List<Path>> take() {
        List<List<Path>> taken = new ArrayList<>();
        for (Path request : requests()) {
            List<Path> files = files(request);
            if (take(request)) {
                taken.add(files);
            }
        }
        return taken;
    }

    private List<Path> requests() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static List<Path> files(Path request) {
        try {
            return Files.size(request) > LARGEST
                    ? List.of()
                    : Files.readAllLines(request).stream()
                            .filter(line -> !line.isBlank())
                            .map(Path::of)
                            .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static boolean take(Path request) {
        try {
            return Files.deleteIfExists(request);
        } catch (IOException stays) {
            return false;
        }
    }
}
