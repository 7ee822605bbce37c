package org.mnv4designer.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.Conventions;

/**
 * The document: a network with all that it takes to count, run, train and export it. An immutable value; a change makes
 * another design, and undo is the earlier one.
 *
 * @param classes number of classes that the classifier tells apart
 * @param extras keys of the file that this version does not know
 */
public record Design(
        String name,
        String description,
        ImageInput input,
        int classes,
        Labels labels,
        Conventions conventions,
        Preprocessing preprocessing,
        Training training,
        List<Target> targets,
        Network network,
        Optional<WeightFile> weights,
        Extras extras) {

    public Design {
        targets = List.copyOf(targets);
    }

    /** An empty design with timm's conventions, a 224 px image and 1000 classes. */
    public static Design blank(String name) {
        return new Design(
                name,
                "",
                ImageInput.square(224),
                1000,
                Labels.NONE,
                Conventions.TIMM,
                Preprocessing.IMAGENET,
                Training.PAPER,
                List.of(),
                Network.EMPTY,
                Optional.empty(),
                Extras.NONE);
    }

    public Design withNetwork(UnaryOperator<Network> change) {
        Network changed = change.apply(network);
        return changed == network ? this : with(copy -> copy.network = changed);
    }

    public Design withInput(ImageInput other) {
        return input.equals(other) ? this : with(copy -> copy.input = other);
    }

    public Design withClasses(int other) {
        return classes == other ? this : with(copy -> copy.classes = other);
    }

    public Design withConventions(Conventions other) {
        return conventions.equals(other) ? this : with(copy -> copy.conventions = other);
    }

    public Design withName(String other) {
        return with(copy -> copy.name = other);
    }

    public Design withDescription(String other) {
        return with(copy -> copy.description = other);
    }

    public Design withLabels(Labels other) {
        return with(copy -> copy.labels = other);
    }

    public Design withPreprocessing(Preprocessing other) {
        return with(copy -> copy.preprocessing = other);
    }

    public Design withTraining(Training other) {
        return with(copy -> copy.training = other);
    }

    public Design withTargets(List<Target> other) {
        return with(copy -> copy.targets = other);
    }

    public Design withWeights(Optional<WeightFile> other) {
        return with(copy -> copy.weights = other);
    }

    public Design withExtras(Extras other) {
        return with(copy -> copy.extras = other);
    }

    private Design with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.finish();
    }

    /** A design in the making, so that a change names only what it changes. */
    private static final class Copy {
        private String name;
        private String description;
        private ImageInput input;
        private int classes;
        private Labels labels;
        private Conventions conventions;
        private Preprocessing preprocessing;
        private Training training;
        private List<Target> targets;
        private Network network;
        private Optional<WeightFile> weights;
        private Extras extras;

        Copy(Design from) {
            name = from.name;
            description = from.description;
            input = from.input;
            classes = from.classes;
            labels = from.labels;
            conventions = from.conventions;
            preprocessing = from.preprocessing;
            training = from.training;
            targets = from.targets;
            network = from.network;
            weights = from.weights;
            extras = from.extras;
        }

        Design finish() {
            return new Design(
                    name,
                    description,
                    input,
                    classes,
                    labels,
                    conventions,
                    preprocessing,
                    training,
                    targets,
                    network,
                    weights,
                    extras);
        }
    }
}
