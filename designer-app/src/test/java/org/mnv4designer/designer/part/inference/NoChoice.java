package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.Optional;

/** Chooses nothing. */
final class NoChoice implements InferenceModel.Choices {
    @Override
    public Optional<Path> image() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> weights() {
        return Optional.empty();
    }
}
