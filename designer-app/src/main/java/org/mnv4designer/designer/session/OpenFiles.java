package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.mnv4designer.design.Design;

/** Notices what others do to the files of open designs; sessions then tell it by {@link Session#fileState}. */
public final class OpenFiles {

    private record Watched(Session session, FileLook look) {}

    private final Workbench workbench;
    private final Function<Path, Optional<Design>> reader;
    private final Executor worker;
    private final Executor publisher;
    private boolean looking;

    /**
     * @param reader the design in a file; empty if it holds none
     * @param worker looks at files
     * @param publisher runs answers on the thread of the user interface
     */
    public OpenFiles(
            Workbench workbench, Function<Path, Optional<Design>> reader, Executor worker, Executor publisher) {
        this.workbench = workbench;
        this.reader = reader;
        this.worker = worker;
        this.publisher = publisher;
    }

    /** Looks at all files once, soon; on the thread of the user interface. Nothing happens while a look is under way. */
    public void look() {
        if (looking) {
            return;
        }
        List<Watched> watched = new ArrayList<>();
        workbench
                .sessions()
                .forEach(session -> session.look().ifPresent(look -> watched.add(new Watched(session, look))));
        if (!watched.isEmpty()) {
            looking = true;
            worker.execute(() -> look(watched));
        }
    }

    private void look(List<Watched> watched) {
        try {
            watched.forEach(one -> one.look()
                    .now(reader)
                    .ifPresent(found -> publisher.execute(() -> one.session().found(one.look(), found))));
        } finally {
            publisher.execute(() -> looking = false);
        }
    }
}
