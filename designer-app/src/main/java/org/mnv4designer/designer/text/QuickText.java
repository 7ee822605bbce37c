package org.mnv4designer.designer.text;

/** Sentences of Quick Access, and why commands cannot be done. */
public interface QuickText {
    String actionQuickAccess();

    String actionQuickAccessHint();

    String actionKeyAssist();

    String actionKeyAssistHint();

    String quickPrompt();

    String quickNothing();

    String quickRecent();

    String quickCommands();

    String quickViews();

    String quickPerspectives();

    String quickPreferences();

    String quickBlocks();

    String quickBlockTypes();

    String quickDevices();

    String quickNetworks();

    String quickEditors();

    String quickInsert(Object block);

    String quickAll(Object kind, Object count);

    String quickSome(Object kind, Object shown, Object total);

    String quickWhy(Object why, Object detail);

    String whyNoDesign();

    String whyNoSelection();

    String whyNothingToUndo();

    String whyNothingToRedo();

    String whyNothingToSave();

    String whyNoImage();
}
