package org.mnv4designer.designer.text;

/** Sentences of commands: a label, and a hint where it says more. */
public interface CommandText {
    String tooltipWithKeys(Object hint, Object keys);

    String actionNew();

    String actionOpen();

    String actionOpenHint();

    String actionSave();

    String actionSaveHint();

    String actionSaveAs();

    String actionSaveAll();

    String actionClose();

    String actionExport();

    String actionExportHint();

    String actionQuit();

    String actionUndo();

    String actionRedo();

    String actionCut();

    String actionCopy();

    String actionPaste();

    String actionDuplicate();

    String actionDelete();

    String actionSelectAll();

    String actionZoomIn();

    String actionZoomOut();

    String actionZoomFit();

    String actionZoomSelection();

    String actionZoomActual();

    String actionLayout();

    String actionTheme();

    String actionHeatNone();

    String actionHeatMacs();

    String actionHeatParameters();

    String actionHeatLatency();

    String actionWelcome();

    String actionPerspectiveDesign();

    String actionPerspectiveAnalyse();

    String actionPerspectiveInfer();

    String actionShow(Object view);

    String actionLoadWeights();

    String actionLoadWeightsHint();

    String actionChooseImage();

    String actionRun();

    String actionCanvas();

    String actionAbout();

    String actionSaveAsHint();

    String actionSaveAllHint();

    String actionCloseHint();

    String actionQuitHint();

    String actionUndoHint();

    String actionRedoHint();

    String actionCutHint();

    String actionCopyHint();

    String actionPasteHint();

    String actionDuplicateHint();

    String actionDeleteHint();

    String actionSelectAllHint();

    String actionZoomInHint();

    String actionZoomOutHint();

    String actionZoomFitHint();

    String actionZoomSelectionHint();

    String actionZoomActualHint();

    String actionLayoutHint();

    String actionThemeHint();

    String actionHeatHint();

    String actionWelcomeHint();

    String actionPerspectiveHint();

    String actionShowHint();

    String actionChooseImageHint();

    String actionRunHint();

    String actionCanvasHint();

    String actionAboutHint();

    String actionKeysHint();

    String actionQuickFix();

    String actionQuickFixHint();
}
