package org.mnv4designer.designer.text;

/** Sentences of the roofline and the memory timeline. */
public interface ChartText {
    String viewRoofline();

    String viewMemory();

    String rooflineOperators();

    String rooflineSweep();

    String rooflineRidge();

    String rooflineReset();

    String rooflineRidgeMark(Object ridge);

    String rooflineIntensity();

    String rooflineRate();

    String rooflineRateOfPeak();

    String rooflineSweepAxis();

    String rooflineThisDesign();

    String rooflineDot(Object operator, Object intensity, Object rate, Object share, Object bound);

    String rooflineOthers();

    String rooflineOthersHint();

    String rooflineSweepRatio();

    String rooflineSweepSpot(Object network, Object ratio, Object ridge);

    String rooflineShares(Object compute, Object memory, Object ground);

    String rooflineRoofHint();

    String rooflineSweepHint();

    String rooflineGroundPublished(Object device, Object source);

    String rooflineGroundProfile(Object device);

    String rooflineGroundAssumed();

    String rooflineGroundChosen();

    String boundCompute();

    String boundMemory();

    String emptyRoofline();

    String memoryAxis();

    String memoryOrder();

    String memoryPrecision();

    String memoryTensor();

    String memoryPeak(Object bytes, Object operator);

    String memoryStep(Object step, Object steps, Object operator, Object bytes);

    String memoryTotals(Object peak, Object arena, Object file);

    String memoryUpperBound(Object bytes);

    String emptyMemory();

    String chartShowAll();

    String chartExport();

    String chartCopy();

    String chartSavePng();

    String chartSaveSvg();

    String chartSaveCsv();

    String chartNotSaved(Object file);

    String chartKeys();
}
