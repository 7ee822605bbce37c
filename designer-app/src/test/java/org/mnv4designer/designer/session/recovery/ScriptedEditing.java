package org.mnv4designer.designer.session.recovery;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.RandomEdits;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.zoo.Zoo;

/**
 * A designer without windows that is there to be killed: recovers what the one before left, then edits and saves two designs
 * as fast as it can. Before each step it prints what it is about to do, after it that it is done.
 */
final class ScriptedEditing {
    static final List<String> NAMES = List.of("mobilenetv4_conv_small", "mobilenetv4_hybrid_medium");

    private final Random random;
    private final RandomEdits edits;
    private final DesignFile designs;
    private final PrintStream out;
    private int step;

    private ScriptedEditing(long seed, PrintStream out) {
        BlockTypes types = BlockTypes.load();
        this.random = new Random(seed);
        this.edits = new RandomEdits(seed, types);
        this.designs = new DesignFile(types);
        this.out = out;
    }

    /** @param args a folder for everything, and a seed */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("start");
        new ScriptedEditing(Long.parseLong(args[1]), out).run(Path.of(args[0]));
    }

    private void run(Path folder) throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Workbench workbench = new Workbench(() -> new Recompute<>(ScriptedEditing::analyse, task -> {}, Runnable::run));
        RecoveryFolder recovery = new RecoveryFolder(folder.resolve("state"), designs);
        Recorder recorder = new Recorder(workbench, recovery, worker, trouble -> out.println("trouble " + trouble));
        for (LostWork lost : recovery.lost()) {
            Session session = workbench.open(lost.saved(), lost.file());
            recorder.recover(lost, session, "(recovered)");
        }
        for (String name : NAMES) {
            open(workbench, folder.resolve(name + DesignFile.EXTENSION), name);
        }
        while (true) {
            one(workbench.sessions().get(random.nextInt(NAMES.size())));
        }
    }

    /** Analyses are of no interest here; their worker does nothing. */
    private static Analysis analyse(Design design) {
        throw new IllegalStateException("not to be analysed: " + design.name());
    }

    private void open(Workbench workbench, Path file, String name) throws Exception {
        if (!Files.exists(file)) {
            designs.save(Zoo.design(name), file);
        }
        Session session = workbench.sessionOf(file).orElse(null);
        if (session == null) {
            session = workbench.open(designs.read(file), Optional.of(file));
        }
        say("open", session, hash(session.design().get()));
    }

    private void one(Session session) throws Exception {
        step++;
        int dice = random.nextInt(100);
        if (dice < 7) {
            save(session);
        } else if (dice < 15) {
            change(session, session.history().get().undo().map(past -> past.design()), session::undo);
        } else if (dice < 20) {
            change(session, session.history().get().redo().map(next -> next.design()), session::redo);
        } else {
            var edit = edits.next(session.design().get());
            change(session, Optional.of(edit.apply(session.design().get())), () -> session.apply(edit));
        }
    }

    private void change(Session session, Optional<Design> result, Runnable change) {
        if (result.isPresent()) {
            say("will", session, hash(result.get()));
            change.run();
            say("did", session, "");
        }
    }

    private void save(Session session) throws Exception {
        Path file = session.file().get().orElseThrow();
        Design design = session.design().get();
        say("saving", session, hash(design));
        designs.save(design, file);
        session.savedAs(design, file);
        say("saved", session, "");
    }

    private void say(String what, Session session, String hash) {
        String name =
                session.file().get().orElseThrow().getFileName().toString().replace(DesignFile.EXTENSION, "");
        out.println(what + " " + name + " " + step + " " + hash);
    }

    private String hash(Design design) {
        return hash(designs.text(design));
    }

    static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
