package org.mnv4designer.designer.text;

/** What nodes and frames on the canvas show and take. */
public interface NodeText {
    String chipName();

    String chipOddKernel();

    String chipNameExpected();

    String chipNameTaken(Object name);

    String whatIfTitle(Object parameter, Object block);

    String whatIfMacs();

    String whatIfParameters();

    String whatIfMillis(Object device);

    String whatIfTop1();

    String heatPick(Object meaning);

    String heatPickHint();

    String heatByType();

    String heatByMacs();

    String heatByParameters();

    String heatByLatency();

    String heatByMemory();

    String heatByIntensity();

    String keysHeat();

    String heatMacs();

    String heatParameters();

    String heatLatency();

    String heatMemory();

    String heatIntensity();

    String actionHeatMemory();

    String actionHeatIntensity();

    String actionGroup();

    String actionUngroup();

    String actionRepeatMore();

    String actionRepeatLess();

    String actionFoldRepeat();

    String actionUnroll();

    String actionDuplicateStage();

    String menuGroup();

    String chipRepeat();

    String chipTitleExpected();
}
