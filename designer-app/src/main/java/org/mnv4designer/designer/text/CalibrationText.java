package org.mnv4designer.designer.text;

/** Sentences of the calibration of one's own device. */
public interface CalibrationText {
    String actionCalibrate();

    String actionCalibrateHint();

    String wizardBack();

    String wizardNext();

    String calibrationHeadline();

    String calibrationMeasurements();

    String calibrationSibling();

    String calibrationFit();

    String calibrationSave();

    String calibrationStep(Object number, Object title);

    String calibrationEmpty();

    String calibrationChoose();

    String calibrationChooseOther();

    String calibrationFiles();

    String calibrationPlace();

    String calibrationNetwork();

    String calibrationTime();

    String calibrationRemark();

    String calibrationFormTable();

    String calibrationFormLog();

    String calibrationFormProfile();

    String calibrationFormHub();

    String calibrationFormUnknown();

    String calibrationUnused(Object header);

    String calibrationSound(Object networks);

    String calibrationProblems(Object problems);

    String calibrationKeepAll();

    String calibrationOnly(Object aspect);

    String calibrationDevice();

    String calibrationRuntime();

    String calibrationPrecision();

    String calibrationThreads();

    String calibrationProcessor();

    String calibrationSiblingWhy();

    String calibrationFitting();

    String calibrationMeasured();

    String calibrationFitted();

    String calibrationLeftOut();

    String calibrationError();

    String calibrationMeasuredAxis();

    String calibrationPredictedAxis();

    String calibrationPlot();

    String calibrationLegend();

    String calibrationPoint(Object network, Object measured, Object fitted, Object leftOut);

    String calibrationSummary(Object networks, Object error, Object factor);

    String calibrationIdentified(Object kinds);

    String calibrationPrior(Object kinds);

    String calibrationName();

    String calibrationId();

    String calibrationReplace();

    String calibrationIdWrong();

    String calibrationIdTaken();

    String calibrationSaveWhere();

    String calibrationDone(Object device);
}
