package org.mnv4designer.design;

import java.util.List;
import java.util.Optional;
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
        return changed == network ? this : copy(input, classes, conventions, changed);
    }

    public Design withInput(ImageInput other) {
        return input.equals(other) ? this : copy(other, classes, conventions, network);
    }

    public Design withClasses(int other) {
        return classes == other ? this : copy(input, other, conventions, network);
    }

    public Design withConventions(Conventions other) {
        return conventions.equals(other) ? this : copy(input, classes, other, network);
    }

    private Design copy(ImageInput i, int c, Conventions v, Network n) {
        return new Design(name, description, i, c, labels, v, preprocessing, training, targets, n, weights, extras);
    }

    public Design withName(String other) {
        return new Design(
                other,
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

    public Design withDescription(String other) {
        return new Design(
                name,
                other,
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

    public Design withLabels(Labels other) {
        return new Design(
                name,
                description,
                input,
                classes,
                other,
                conventions,
                preprocessing,
                training,
                targets,
                network,
                weights,
                extras);
    }

    public Design withPreprocessing(Preprocessing other) {
        return new Design(
                name,
                description,
                input,
                classes,
                labels,
                conventions,
                other,
                training,
                targets,
                network,
                weights,
                extras);
    }

    public Design withTraining(Training other) {
        return new Design(
                name,
                description,
                input,
                classes,
                labels,
                conventions,
                preprocessing,
                other,
                targets,
                network,
                weights,
                extras);
    }

    public Design withTargets(List<Target> others) {
        return new Design(
                name,
                description,
                input,
                classes,
                labels,
                conventions,
                preprocessing,
                training,
                others,
                network,
                weights,
                extras);
    }

    public Design withWeights(Optional<WeightFile> other) {
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
                other,
                extras);
    }

    public Design withExtras(Extras other) {
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
                other);
    }
}
