package org.mnv4designer.designer.shell.command;

import org.mnv4designer.designer.text.Text;

/** Preferences, finding things, keys, About. */
final class HelpActions {
    private final Context on;
    private final Window window;

    HelpActions(Context on, Window window) {
        this.on = on;
        this.window = window;
    }

    void describe() {
        on.actions()
                .add("help.quickAccess", Text::actionQuickAccess)
                .hint(Text::actionQuickAccessHint)
                .icon("mdi2m-magnify")
                .keys("Shortcut+3")
                .does(window::quickAccess);
        on.actions()
                .add("help.preferences", Text::actionPreferences)
                .hint(Text::actionPreferencesHint)
                .icon("mdi2c-cog-outline")
                .keys("Shortcut+COMMA")
                .does(window::preferences);
        on.actions()
                .add("help.keys", Text::actionKeys)
                .hint(Text::actionKeysHint)
                .icon("mdi2k-keyboard-outline")
                .keys("F1")
                .does(window::keys);
        on.actions()
                .add("help.keyAssist", Text::actionKeyAssist)
                .hint(Text::actionKeyAssistHint)
                .icon("mdi2k-keyboard-settings-outline")
                .keys("Shortcut+Shift+L")
                .does(window::keyAssist);
        on.actions()
                .add("help.about", Text::actionAbout)
                .hint(Text::actionAboutHint)
                .icon("mdi2i-information-outline")
                .does(window::about);
    }
}
