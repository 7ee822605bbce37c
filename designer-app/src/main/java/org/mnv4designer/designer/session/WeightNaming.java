package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;

/** Makes a session use a weight file, and its design name the file where it can: then that is an edit. */
public final class WeightNaming {
    private final Executor worker;
    private final Executor publisher;

    /** @param worker reads files */
    public WeightNaming(Executor worker, Executor publisher) {
        this.worker = worker;
        this.publisher = publisher;
    }

    /** @param failed is told why the file is not taken */
    public void use(Session session, Path weights, Consumer<String> failed) {
        Optional<Path> before = session.chosenWeights().get();
        session.chosenWeights().set(Optional.of(weights));
        Weights chosen = session.weights();
        worker.execute(() -> {
            try {
                Optional<SafetensorsFile> file = chosen.open();
                Optional<WeightFile> naming = file.flatMap(chosen::namingOf);
                publisher.execute(
                        () -> naming.ifPresent(named -> session.apply(new Settings.SetWeights(Optional.of(named)))));
            } catch (WeightFileException unreadable) {
                publisher.execute(() -> {
                    session.chosenWeights().set(before);
                    failed.accept(String.valueOf(unreadable.getMessage()));
                });
            }
        });
    }
}
