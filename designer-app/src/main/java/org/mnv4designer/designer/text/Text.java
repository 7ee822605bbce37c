package org.mnv4designer.designer.text;

/** Every sentence that the designer shows, one method each; {@link TextBundle} answers from {@code Text.properties}. */
public interface Text {
    // Application and dialogs
    String applicationName();

    String windowTitle(Object title);

    String dialogOk();

    String dialogSave();

    String dialogDiscard();

    String dialogCancel();

    String dialogUnsaved(Object name);

    String dialogUnsavedMessage();

    String errorOpen(Object file);

    String errorSave(Object file);

    String errorExport(Object file);

    String faultInStatus(Object fault);

    String errorFault();

    String aboutTitle();

    String aboutMessage(Object version, Object java, Object javafx);

    String designFiles();

    String imageFiles();

    String weightFiles();

    String untitled();

    // Menus
    String menuFile();

    String menuEdit();

    String menuView();

    String menuModel();

    String menuHelp();

    // Commands: label, and hint where it says more
    String tooltipWithKeys(Object hint, Object keys);

    String actionNew();

    String actionNewHint();

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

    // Views
    String viewPalette();

    String viewProperties();

    String viewOutline();

    String viewProblems();

    String viewCosts();

    String viewInference();

    // Roofline and memory
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

    String rooflineDot(Object operator, Object intensity, Object share, Object bound);

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

    // Welcome
    String welcomeHeadline();

    String welcomeLead();

    String welcomeNew();

    String welcomeOpen();

    String welcomeRecent();

    String welcomeNoRecent();

    String welcomeExamples();

    String welcomeNoExamples();

    String welcomeZoo();

    String welcomeSearch();

    String columnNetwork();

    String columnInput();

    String columnParameters();

    String columnMacs();

    String columnTopOne();

    String columnFamily();

    String columnParametersMillions();

    String columnMacsMillions();

    String welcomeExact(Object parameters, Object macs);

    String welcomeOpenNetwork();

    String welcomeOpenNetworkHint();

    String welcomeNothingFound(Object query);

    // Palette
    String paletteSearch();

    String paletteNothingFound(Object query);

    String paletteGroupMobilenet();

    String paletteGroupAttention();

    String paletteGroupConvolution();

    String paletteGroupCombine();

    String paletteGroupResample();

    String paletteGroupHead();

    String paletteGroupOther();

    // Empty states
    String emptyNoDesign();

    String emptyShowWelcome();

    String emptyNoProblems();

    String emptyNoBlocks();

    String emptyOutline();

    // Properties
    String propertiesBlock();

    String propertiesForm();

    String propertiesParameters();

    String propertiesConventions();

    String propertiesRecipe();

    String propertiesRecipeHint();

    String outlineNoStage();

    String propertiesDesign();

    String propertiesMany(Object count);

    String propertiesManyHint();

    String propertiesId();

    String propertiesStage();

    String propertiesNote();

    String propertiesInputShape();

    String propertiesOutputShape();

    String propertiesUnknown();

    String propertiesDefault();

    String propertiesNone();

    String propertiesWholeExpected(Object minimum, Object maximum);

    String propertiesRealExpected(Object minimum, Object maximum);

    String propertiesListExpected();

    String propertiesRefused(Object reason);

    String propertiesName();

    String propertiesHeight();

    String propertiesWidth();

    String propertiesChannels();

    String propertiesClasses();

    String propertiesPadding();

    String propertiesActivation();

    String propertiesEpsilon();

    String unitMillis();

    // Problems
    String columnSeverity();

    String columnCode();

    String columnPlace();

    String columnMessage();

    String columnFix();

    String severityError();

    String severityWarning();

    String severityInfo();

    String placeDesign();

    String problemsCount(Object errors, Object warnings);

    // Costs
    String columnBlock();

    String columnType();

    String columnOutput();

    String columnShare();

    String columnMemory();

    String columnLatencyOn(Object device);

    String costsFilter();

    String costsCount(Object shown, Object total);

    String costsIncomplete();

    String costsGround(Object n, Object error);

    // Devices
    String devicesReloaded();

    String devicesBroken(Object problems);

    String devicesBand(Object value, Object unit);

    String devicesMeasured(Object value);

    String devicesMeasuredHint(Object source);

    String devicesTooltip(Object low, Object high, Object source, Object error);

    String devicesSupport(Object operator, Object outcome, Object reason, Object blocks, Object source);

    String devicesFact(Object fact, Object value, Object source, Object confidence);

    String targetLatency(Object device);

    String targetKindLatency();

    String targetKindMacs();

    String targetKindParameters();

    String targetKindPeak();

    String unitMillions();

    String unitKibibytes();

    String targetLimit();

    String targetLimitExpected();

    String targetOf(Object value, Object limit);

    String emptyNoTargets();

    String viewTargets();

    String targetAdd();

    String targetRemove();

    // Status bar
    String statusParameters();

    String statusMacs();

    String statusPeak();

    String statusTopOne();

    String statusTopOneBand(Object value, Object low, Object high);

    String statusZoom(Object zoom);

    String statusAtLeast(Object value);

    String statusPeakInt8(Object value);

    String statusPeakHint(Object half, Object single);

    String statusMeasuredTopOne(Object value, Object source);

    // Inference
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

    // Export
    String exportHeadline();

    String exportFormat();

    String exportWithWeights();

    String exportFold();

    String exportDynamicBatch();

    String exportChoose();

    String exportRunning(Object file);

    String exportDone(Object file);

    // Canvas
    String nodeImage();

    String nodeImageKind();

    String stageTitle(Object name);

    String stageSummary(Object size, Object percent);

    String nodeBlockInput();

    String wireClosesCycle();

    // Keys
    String actionKeys();

    String keysHeadline();

    String columnCommand();

    String columnKeys();

    String keysWalk();

    String keysWalkBy();

    String keysNudge();

    String keysNudgeBy();

    String keysWire();

    String keysOpen();

    String keysRename();

    String keysCancel();

    // Calibration of a device of one's own
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
