package org.mnv4designer.designer.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.layout.LayoutMemory;
import org.mnv4designer.designer.shell.layout.Perspectives;

/** Remembers which files are open and where their editors stand, and opens them again at the next start. */
final class OpenFiles {
    private final WorkbenchParts parts;
    private final Workbench workbench;
    private final Docking docking;

    OpenFiles(WorkbenchParts parts, Docking docking) {
        this.parts = parts;
        this.workbench = parts.workbench();
        this.docking = docking;
    }

    /** Takes the open files into the memory; designs without a file cannot be reopened. */
    void remember(Perspectives perspectives) {
        Map<String, String> files = new LinkedHashMap<>();
        workbench
                .sessions()
                .forEach(session -> session.file().get().ifPresent(file -> files.put(session.id(), path(file))));
        Optional<String> front =
                workbench.activeSession().get().map(Session::id).flatMap(id -> Optional.ofNullable(files.get(id)));
        perspectives.remember(
                renamed(docking.arrangement().editors(), id -> Optional.ofNullable(files.get(id))), front);
    }

    private static String path(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** Opens the files that were open; tells of those that cannot be. */
    void reopen(LayoutMemory memory) {
        Map<String, String> sessions = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        for (String file : memory.editors().views()) {
            open(file).ifPresentOrElse(session -> sessions.put(file, session.id()), () -> gone.add(file));
        }
        DockLayout editors = renamed(memory.editors(), file -> Optional.ofNullable(sessions.get(file)));
        docking.change(now -> now.withEditors(editors));
        memory.front()
                .flatMap(file -> workbench.sessionOf(Path.of(file)))
                .ifPresent(session -> workbench.activeSession().set(Optional.of(session)));
        if (!gone.isEmpty()) {
            parts.job().set(parts.text().layoutGone(String.join(", ", gone)));
        }
    }

    private Optional<Session> open(String name) {
        try {
            Path file = Path.of(name);
            Optional<Session> open = workbench.sessionOf(file);
            if (open.isPresent()) {
                return open;
            }
            return Files.isRegularFile(file)
                    ? Optional.of(
                            workbench.open(parts.installation().designFile().read(file), Optional.of(file)))
                    : Optional.empty();
        } catch (DesignFileException | InvalidPathException cannotBeRead) {
            return Optional.empty();
        }
    }

    private static DockLayout renamed(DockLayout editors, Function<String, Optional<String>> name) {
        return editors.replacing(stack -> renamed(stack, name)).orElseGet(DockLayout::stack);
    }

    private static Optional<DockLayout> renamed(DockLayout.Stack stack, Function<String, Optional<String>> name) {
        List<String> named =
                stack.views().stream().flatMap(id -> name.apply(id).stream()).toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new DockLayout.Stack(named, stack.front().flatMap(name), stack.shown()));
    }
}
