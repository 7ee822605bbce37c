package org.mnv4designer.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Training;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.AccuracyMeasurement;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.accuracy.TrainingPlan;
import org.mnv4designer.measure.cost.Costs;

/**
 * A network at the size at which it is judged, and how it is trained.
 *
 * @param design of which input size and classes are read
 * @param blocks its sound blocks
 * @param outputs shapes that it gives
 * @param total its costs at that size
 * @param complete whether all of it is counted
 */
record AccuracySubject(
        Design design,
        Collection<TypedBlock> blocks,
        List<Shape> outputs,
        Costs total,
        boolean complete,
        Training training) {
    private static final long IMAGENET_CLASSES = 1000;

    static AccuracySubject of(TypedGraph graph, Costs total, Training training) {
        List<Shape> outputs = graph.outputs().stream()
                .flatMap(output -> graph.shape(output.from()).stream())
                .toList();
        boolean complete = graph.isComplete() && total.complete();
        return new AccuracySubject(graph.design(), graph.blocks(), outputs, total, complete, training);
    }

    /** A design at the size at which it is judged: the same object if that is the size of its input. */
    static Design judged(Design design) {
        int channels = design.input().channels();
        return design.training()
                .evalSize()
                .map(side -> design.withInput(new ImageInput(channels, side, side)))
                .orElse(design);
    }

    AccuracyReport report(Accuracies accuracies, Optional<String> zooName) {
        return new AccuracyReport(
                top1(accuracies), training.recipe(), known(), zooName.flatMap(name -> measured(accuracies, name)));
    }

    /** ImageNet top-1, or why there is nothing to estimate. */
    Estimate<Percent> top1(Accuracies accuracies) {
        return known().map(accuracies::top1).orElseGet(() -> Estimate.unknown(reason()));
    }

    private Optional<AccuracyFeatures> known() {
        return reason().isEmpty() ? Optional.of(features()) : Optional.empty();
    }

    private Optional<AccuracyMeasurement> measured(Accuracies accuracies, String name) {
        ImageInput input = design.input();
        return input.height() == input.width()
                ? accuracies.measured(name, input.height(), training.recipe())
                : Optional.empty();
    }

    /** Why there is nothing to estimate; empty if there is. */
    private String reason() {
        if (total.counts().macs() == 0 || total.parameters() == 0) {
            return "there is no network yet";
        }
        if (!complete) {
            return "a part of the network has errors or is not understood";
        }
        return isClassifier() ? "" : "it does not end in scores of classes";
    }

    private boolean isClassifier() {
        return outputs.stream().anyMatch(shape -> shape.rank() == 2 || shape.elements() == shape.dim(1));
    }

    /** What the network would cost on ImageNet: classifiers are counted as if they told 1,000 classes apart. */
    private AccuracyFeatures features() {
        long moreClasses = IMAGENET_CLASSES - design.classes();
        long features = 0;
        long classifiers = 0;
        for (TypedBlock block : blocks) {
            if (block.node().block().typeId().equals(Classifier.TYPE.id())) {
                features += block.inputs().get(0).elements();
                classifiers++;
            }
        }
        double pixels =
                Math.sqrt((double) design.input().height() * design.input().width());
        return AccuracyFeatures.of(
                total.counts().macs() + moreClasses * features,
                total.counts().activations() + moreClasses * classifiers,
                total.parameters() + moreClasses * (features + classifiers),
                total.structure(),
                TrainingPlan.of(training, pixels));
    }
}
