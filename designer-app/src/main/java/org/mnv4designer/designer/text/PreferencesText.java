package org.mnv4designer.designer.text;

/** Sentences of the dialog of preferences. */
public interface PreferencesText {
    String actionPreferences();

    String actionPreferencesHint();

    String preferencesHeadline();

    String preferencesFilter();

    String preferencesGeneral();

    String preferencesLanguage();

    String preferencesLanguageLater();

    String preferencesTheme();

    String preferencesLight();

    String preferencesDark();

    String preferencesContrast();

    String preferencesSystem();

    String preferencesMotion();

    String preferencesCanvas();

    String preferencesGrid();

    String preferencesSnapToGrid();

    String preferencesSnapToGuides();

    String preferencesWhatIf();

    String preferencesDevices();

    String preferencesShownDevices();

    String preferencesRecovery();

    String preferencesHistoryDays();

    String preferencesKeys();

    String preferencesKeysEdit();

    String preferencesPressKeys();

    String preferencesNoKeys();

    String preferencesResetKeys();

    String preferencesCopyKeys();

    String preferencesRestore();

    String preferencesApply();

    String preferencesApplyAndClose();

    String columnCommand();

    String columnKeys();

    String columnConflict();
}
