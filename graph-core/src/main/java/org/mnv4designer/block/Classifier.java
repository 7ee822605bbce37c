package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.Reindex;

/** Linear layer with bias from all features to the design's classes: [N, C, 1, 1] or [N, F] to [N, classes]. */
public record Classifier() implements Block {
    public static final BlockType<Classifier> TYPE = BlockType.of(
            "classifier",
            Classifier.class,
            new Classifier(),
            new Palette(Palette.Group.HEAD, "Classifier", "Linear layer to the design's classes."));

    @Override
    public BlockType<Classifier> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Value features = to.emit("flatten", Reindex.flatten(), inputs.get(0));
        Linear linear = new Linear(
                features.shape().dim(1),
                to.classes(),
                ParameterRef.local("weight"),
                Optional.of(ParameterRef.local("bias")));
        return List.of(to.emit("linear", linear, features));
    }
}
