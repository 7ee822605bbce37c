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

    String statisticsPage();

    String statisticsEmpty();

    String statisticsHealth();

    String statisticsSound();

    String statisticsDead();

    String statisticsExploding();

    String statisticsMinimum();

    String statisticsMaximum();

    String statisticsMean();

    String statisticsZeros();

    String statisticsNotFinite();

    String mapsPage();

    String mapsEmpty();

    String mapsTitle(Object block, Object first, Object last, Object count);

    String mapsPrevious();

    String mapsNext();

    String mapsBack();

    String mapsAll();

    String mapsChannel(Object number);

    String mapsRange(Object minimum, Object maximum);

    String imagesPage();

    String imagesEmpty();

    String imagesFolder();

    String imagesRun();

    String imagesCancel();

    String preprocessingPage();

    String preprocessingResize();

    String preprocessingInterpolation();

    String preprocessingCrop();

    String preprocessingCropExpects();

    String preprocessingMean();

    String preprocessingStd();

    String preprocessingNumberExpects();

    String preprocessingPreview();

    String pairPage();

    String pairEmpty();

    String pairWith();

    String pairChoose();

    String pairFirst();

    String pairSecond();

    String pairDifference();

    String pairShapes();
}
