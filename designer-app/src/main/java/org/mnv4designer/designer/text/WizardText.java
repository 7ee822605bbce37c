package org.mnv4designer.designer.text;

/** Sentences of the wizard that starts a design. */
public interface WizardText {
    String actionNewWizardHint();

    String newHeadline();

    String newFromNetwork();

    String newFromNetworkHint();

    String newFromTemplate();

    String newFromTemplateHint();

    String newBlank();

    String newBlankHint();

    String newSearch();

    String newNothingFound();

    String newWidth();

    String newDepth();

    String newResolution();

    String newScalingRule();

    String newName();

    String newFigures();

    String newDevice();

    String newParameters();

    String newMacs();

    String newLatency();

    String newAccuracy();

    String newMeasured(Object value);

    String newBand(Object value, Object low, Object high);

    String newChooseNetwork();

    String newWidthWrong();

    String newDepthWrong();

    String newResolutionWrong();

    String newComputing();

    String newFinish();
}
