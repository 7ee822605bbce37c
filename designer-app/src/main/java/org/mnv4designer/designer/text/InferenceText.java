package org.mnv4designer.designer.text;

/** Sentences of test inference. */
public interface InferenceText {
    String inferenceDrop();

    String inferenceChoose();

    String inferenceWeights();

    String inferenceSeeded();

    String inferenceLoad();

    String inferenceRun();

    String inferencePreprocessing();

    String inferenceTime(Object milliseconds, Object runs, Object engine);

    String inferenceAnswers();

    String inferenceHow(Object size, Object resize, Object interpolation, Object crop, Object mean, Object std);

    String inferenceNoEngine();

    String inferenceErrors();

    String inferenceSeedHint(Object seed);

    String inferencePrepare();
}
