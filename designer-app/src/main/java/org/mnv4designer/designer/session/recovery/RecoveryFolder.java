package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;

/**
 * Folder {@code recovery} of the user's state: the logs of the designs that are open now, and beneath {@code kept} those
 * that the user wants to look at later. Logs that are there when this object is made are those of a program that is gone.
 */
public final class RecoveryFolder {
    /** Kept logs are deleted when they are older. */
    public static final Duration LONGEST_KEPT = Duration.ofDays(30);

    private static final String SUFFIX = ".log";
    private static final String UNFINISHED = SUFFIX + ".new";

    private final Path folder;
    private final Path kept;
    private final DesignFile designs;
    private final List<Path> earlier;
    private final List<Path> unfinished;

    /** @param state the user's folder for state, which need not exist */
    public RecoveryFolder(Path state, DesignFile designs) {
        this.folder = state.resolve("recovery");
        this.kept = folder.resolve("kept");
        this.designs = designs;
        this.earlier = files(folder, SUFFIX);
        this.unfinished = files(folder, UNFINISHED);
    }

    /** What was lost, last changed first. Logs of designs that lost nothing are deleted; unreadable ones are kept. */
    public List<LostWork> lost() {
        unfinished.forEach(RecoveryFolder::delete);
        Set<String> replaced =
                earlier.stream().flatMap(log -> replacedBy(log).stream()).collect(Collectors.toSet());
        List<LostWork> lost = new ArrayList<>();
        for (Path log : earlier) {
            if (replaced.contains(log.getFileName().toString())) {
                delete(log);
                continue;
            }
            try {
                read(log).ifPresentOrElse(lost::add, () -> delete(log));
            } catch (IOException damaged) {
                keep(log);
            }
        }
        return newestFirst(lost);
    }

    /** The logs whose work a later one holds: a crash came before they were deleted. */
    private static Set<String> replacedBy(Path log) {
        try {
            return SessionLog.replay(log).head().replaced();
        } catch (IOException damaged) {
            return Set.of();
        }
    }

    /** What the user put aside, last changed first. */
    public List<LostWork> kept() {
        List<LostWork> readable = new ArrayList<>();
        for (Path log : files(kept, SUFFIX)) {
            try {
                read(log).ifPresent(readable::add);
            } catch (IOException damaged) {
                continue;
            }
        }
        return newestFirst(readable);
    }

    private static List<LostWork> newestFirst(List<LostWork> works) {
        return works.stream()
                .sorted((one, other) -> other.last().compareTo(one.last()))
                .toList();
    }

    /** Puts lost work aside: it is not offered again at the next start. */
    public void keep(LostWork work) {
        keep(work.log());
    }

    private void keep(Path log) {
        try {
            Files.createDirectories(kept);
            Files.move(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            return;
        }
    }

    /** Gives lost work up for good, or tells that it is recorded elsewhere by now. */
    public void delete(LostWork work) {
        delete(work.log());
    }

    /** Deletes what was kept for too long. */
    public void tidy(Instant now) {
        files(kept, SUFFIX).stream()
                .filter(log -> changed(log).isBefore(now.minus(LONGEST_KEPT)))
                .forEach(RecoveryFolder::delete);
    }

    Path newLog() {
        return folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    DesignFile designs() {
        return designs;
    }

    /** What a log holds that its file does not; empty if that is nothing. */
    private Optional<LostWork> read(Path log) throws IOException {
        SessionLog.Replay replay = SessionLog.replay(log);
        LogHead head = replay.head();
        byte[] onDisk = head.file().flatMap(RecoveryFolder::content).orElse(replay.saved());
        if (Arrays.equals(replay.shown(), replay.saved()) || Arrays.equals(replay.shown(), onDisk)) {
            return Optional.empty();
        }
        Design saved = parse(head, onDisk).or(() -> parse(head, replay.saved())).orElseThrow(RecoveryFolder::noDesign);
        Design shown = parse(head, replay.shown()).orElseThrow(RecoveryFolder::noDesign);
        return shown.equals(saved)
                ? Optional.empty()
                : Optional.of(
                        new LostWork(log, head.title(), head.file(), saved, shown, replay.changes(), changed(log)));
    }

    private Optional<Design> parse(LogHead head, byte[] text) {
        try {
            return Optional.of(designs.parse(head.title(), text));
        } catch (DesignFileException noDesign) {
            return Optional.empty();
        }
    }

    private static IOException noDesign() {
        return new IOException("it holds no design");
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static Instant changed(Path log) {
        try {
            return Files.getLastModifiedTime(log).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static void delete(Path log) {
        try {
            Files.deleteIfExists(log);
        } catch (IOException stays) {
            return;
        }
    }
}
