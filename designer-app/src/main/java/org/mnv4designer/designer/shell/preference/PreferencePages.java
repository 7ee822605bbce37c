package org.mnv4designer.designer.shell.preference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.action.KeyBindings;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Every page of preferences, for one showing of the dialog. */
public final class PreferencePages {
    /** The page that edits keys. */
    public static final String KEYS = "keys";

    private static final int DAYS = 365;

    /** What the pages show and change. */
    public record Sources(
            Preferences preferences,
            ShownDevices shownDevices,
            Estimators estimators,
            Actions actions,
            KeyBindings keys) {}

    /**
     * Something that can be found.
     *
     * @param page id of its page
     */
    public record Place(String page, Function<Text, String> label) {}

    private final Sources on;
    private final PreferenceDraft draft;

    PreferencePages(Sources on) {
        this.on = on;
        this.draft = new PreferenceDraft(on.preferences());
    }

    /** Every page and every field, for those who look for them. */
    public static List<Place> places(Sources on) {
        return new PreferencePages(on)
                .all().stream()
                        .flatMap(page -> page.labels().stream().map(label -> new Place(page.id(), label)))
                        .toList();
    }

    List<PreferencePage> all() {
        return List.of(
                fields(
                        "general",
                        Text::preferencesGeneral,
                        List.of(
                                PreferenceField.choice(
                                        Preferences.LANGUAGE,
                                        Text::preferencesLanguage,
                                        List.of("", "en", "de"),
                                        PreferencePages::language),
                                PreferenceField.choice(
                                        Preferences.THEME,
                                        Text::preferencesTheme,
                                        List.of("light", "dark", "contrast", "system"),
                                        PreferencePages::theme),
                                PreferenceField.onOff(Preferences.MOTION, Text::preferencesMotion))),
                fields(
                        "canvas",
                        Text::preferencesCanvas,
                        List.of(
                                PreferenceField.onOff(Preferences.GRID, Text::preferencesGrid),
                                PreferenceField.onOff(Preferences.SNAP_TO_GRID, Text::preferencesSnapToGrid),
                                PreferenceField.onOff(Preferences.SNAP_TO_GUIDES, Text::preferencesSnapToGuides),
                                PreferenceField.onOff(Preferences.WHAT_IF_ON_HOVER, Text::preferencesWhatIf))),
                devices(),
                fields(
                        "recovery",
                        Text::preferencesRecovery,
                        List.of(PreferenceField.number(
                                Preferences.LOCAL_HISTORY_DAYS, Text::preferencesHistoryDays, DAYS))),
                keys());
    }

    void apply() {
        draft.apply();
    }

    private PreferencePage devices() {
        return new PreferencePage(
                "devices",
                Text::preferencesDevices,
                List.of(Text::preferencesShownDevices),
                text -> new DevicesPage(draft.of(Preferences.SHOWN_DEVICES), on.shownDevices(), on.estimators(), text),
                () -> draft.restore(Preferences.SHOWN_DEVICES),
                () -> {});
    }

    private PreferencePage keys() {
        KeyDraft keys = new KeyDraft(on.actions());
        return new PreferencePage(
                KEYS,
                Text::preferencesKeys,
                List.of(Text::preferencesKeysEdit),
                text -> new KeysPage(keys, on.keys(), text),
                keys::resetAll,
                () -> on.keys().setAll(keys.changed()));
    }

    private PreferencePage fields(String id, Function<Text, String> title, List<PreferenceField<?>> fields) {
        List<Function<Text, String>> labels = fields.stream()
                .<Function<Text, String>>map(PreferenceField::label)
                .toList();
        return new PreferencePage(
                id,
                title,
                labels,
                text -> content(fields, text),
                () -> fields.forEach(field -> field.restore(draft)),
                () -> {});
    }

    private Node content(List<PreferenceField<?>> fields, Text text) {
        VBox box = new VBox(12);
        fields.forEach(field -> box.getChildren().add(field.editor(draft, text)));
        if (fields.stream().anyMatch(field -> field.preference().equals(Preferences.LANGUAGE))) {
            Label later = new Label(text.preferencesLanguageLater());
            later.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            box.getChildren().add(1, later);
        }
        return box;
    }

    private static String language(Text text, String id) {
        return Map.of("en", "English", "de", "Deutsch").getOrDefault(id, text.preferencesSystem());
    }

    private static String theme(Text text, String id) {
        return switch (id) {
            case "dark" -> text.preferencesDark();
            case "contrast" -> text.preferencesContrast();
            case "system" -> text.preferencesSystem();
            default -> text.preferencesLight();
        };
    }
}
