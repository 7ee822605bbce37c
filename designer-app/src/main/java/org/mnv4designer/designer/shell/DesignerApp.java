package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.designer.session.recovery.OpenRequests;
import org.mnv4designer.designer.session.recovery.SingleInstance;

/** The designer as a program with a window. */
public final class DesignerApp {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);

    private DesignerApp() {}

    /**
     * Opens the designer, with designs in it if files are named, and returns when it is closed. If it runs already, that
     * one opens the files and comes to the front. Call it once in a program.
     *
     * @return why it could not be opened, with a remedy; empty if it was
     */
    public static Optional<String> open(List<Path> files) {
        Path state = UserFolders.ofThisUser().state();
        Optional<SingleInstance> claimed = SingleInstance.claim(state);
        return claimed.isPresent() ? launched(claimed.get(), state, files) : handed(state, files);
    }

    private static Optional<String> launched(SingleInstance claimed, Path state, List<Path> files) {
        try (claimed) {
            new OpenRequests(state).clear();
            Application.launch(
                    DesignerApplication.class,
                    files.stream().map(Path::toString).toArray(String[]::new));
        } catch (IOException notClosed) {
            // The operating system closes what we could not.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> handed(Path state, List<Path> files) {
        try {
            if (new OpenRequests(state).hand(files, LONGEST_ANSWER)) {
                return Optional.empty();
            }
        } catch (IOException cannotAsk) {
            return Optional.of("the designer runs already, and cannot be asked to open files: " + cannotAsk.getMessage()
                    + ". Fix: open them there");
        }
        String process = SingleInstance.owner(state).map(Object::toString).orElse("?");
        Application.launch(NoAnswer.class, process);
        return Optional.of("the designer runs already as process " + process
                + ", but does not answer. Fix: wait for it, or end it; what it has open can be recovered");
    }
}
