package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.file.DesignFile;

/**
 * Kills {@link ScriptedEditing} again and again, each time at a random moment of starting, recovering, editing or saving,
 * and checks what it left: of both designs together at most one finished change is lost, and both files are whole.
 */
final class KillTest {
    /** What came of it. */
    record Result(int kills, int killsWithOneLost, long edits, long saves, List<String> failures) {
        @Override
        public String toString() {
            return kills + " kills during " + edits + " edits and " + saves + " saves: " + killsWithOneLost
                    + " cost one edit, " + failures.size() + " failed"
                    + (failures.isEmpty() ? "" : "\n" + String.join("\n", failures));
        }
    }

    private static final int SHOWN_EVERY = 50;
    private static final Duration LONGEST_LIFE = Duration.ofMillis(1600);

    private final Path folder;
    private final Random random;
    private final Duration longest;
    private final DesignFile designs = new DesignFile(BlockTypes.load());
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int oneLost;
    private long edits;
    private long saves;

    /** @param longest how long a process may live after its start */
    KillTest(Path folder, long seed, Duration longest) {
        this.folder = folder;
        this.random = new Random(seed);
        this.longest = longest;
    }

    /** @param args how often to kill, and a seed if a run is to be repeated */
    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Path folder = Files.createTempDirectory("mnv4-kill-test");
        Result result = new KillTest(folder, seed, LONGEST_LIFE).run(kills);
        System.out.println("seed " + seed + ": " + result);
        System.exit(result.failures().isEmpty() ? 0 : 1);
    }

    Result run(int kills) throws IOException, InterruptedException {
        for (int kill = 1; kill <= kills; kill++) {
            check(kill, linesOfOne());
            if (kill % SHOWN_EVERY == 0) {
                System.out.println(new Result(kill, oneLost, edits, saves, failures));
            }
        }
        return new Result(kills, oneLost, edits, saves, failures);
    }

    private List<String> linesOfOne() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                ScriptedEditing.class.getName(),
                folder.toString(),
                Long.toString(random.nextLong()));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process =
                builder.redirectError(folder.resolve("errors").toFile()).start();
        long life = (long) (random.nextDouble() * longest.toNanos());
        byte[] start = process.getInputStream().readNBytes("start\n".length());
        CompletableFuture<Boolean> dead = CompletableFuture.supplyAsync(
                () -> process.toHandle().destroyForcibly(),
                CompletableFuture.delayedExecutor(life, TimeUnit.NANOSECONDS));
        byte[] said = process.getInputStream().readAllBytes();
        dead.join();
        if (process.waitFor() != 128 + 9 || start.length == 0) {
            failures.add("the process ended by itself: " + Files.readString(folder.resolve("errors")));
        }
        String text = new String(said, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void check(int kill, List<String> lines) {
        Map<String, LostWork> found = new HashMap<>();
        for (LostWork work : new RecoveryFolder(folder.resolve("state"), designs).lost()) {
            if (found.put(nameOf(work.file().orElseThrow()), work) != null) {
                failures.add(kill + ": " + work.title() + " is offered twice");
            }
        }
        lines.stream().filter(line -> line.startsWith("trouble")).forEach(line -> failures.add(kill + ": " + line));
        int lost = 0;
        for (String name : ScriptedEditing.NAMES) {
            String onDisk = hashOfFile(kill, name);
            String now = found.containsKey(name)
                    ? ScriptedEditing.hash(designs.text(found.get(name).design()))
                    : onDisk;
            Transcript transcript = Transcript.of(name, lines, files.getOrDefault(name, ""));
            lost += transcript.isOpen() ? checkOpen(kill, name, transcript, now, onDisk) : unchanged(kill, name, now);
            files.put(name, onDisk);
            shown.put(name, now);
            edits += transcript.edits();
            saves += transcript.saves();
        }
        oneLost += lost == 1 ? 1 : 0;
        if (lost > 1) {
            failures.add(kill + ": " + lost + " edits are lost");
        }
    }

    private int checkOpen(int kill, String name, Transcript transcript, String now, String onDisk) {
        if (!transcript.mayHold(onDisk)) {
            failures.add(kill + ": the file of " + name + " holds something else than was saved");
        }
        int lost = transcript.lost(now);
        if (lost < 0) {
            failures.add(kill + ": " + name + " is as it never was");
        }
        return lost;
    }

    /** Killed before it said that the design was open: then all is as the process before left it. */
    private int unchanged(int kill, String name, String now) {
        if (shown.containsKey(name)
                && !shown.get(name).isEmpty()
                && !shown.get(name).equals(now)) {
            failures.add(kill + ": " + name + " was lost in recovery");
        }
        return 0;
    }

    private String hashOfFile(int kill, String name) {
        Path file = folder.resolve(name + DesignFile.EXTENSION);
        try {
            return Files.exists(file) ? ScriptedEditing.hash(Files.readAllBytes(file)) : "";
        } catch (IOException damaged) {
            failures.add(kill + ": " + damaged);
            return "";
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(DesignFile.EXTENSION, "");
    }
}
