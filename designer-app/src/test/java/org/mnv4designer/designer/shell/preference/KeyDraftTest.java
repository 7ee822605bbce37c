package org.mnv4designer.designer.shell.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.text.Text;

class KeyDraftTest {
    @TempDir
    Path folder;

    private final Actions actions = actions();
    private final KeyDraft draft = new KeyDraft(actions);

    @Test
    void conflictsAreNamedOnBothSides() {
        draft.set(action("redo"), keys("Ctrl+Z"));
        assertEquals(List.of(action("undo")), draft.conflicts(action("redo")));
        assertEquals(List.of(action("redo")), draft.conflicts(action("undo")));
        draft.set(action("undo"), Optional.empty());
        assertEquals(List.of(), draft.conflicts(action("redo")));
    }

    @Test
    void onlyWhatChangedIsApplied() {
        draft.set(action("undo"), keys("Ctrl+Alt+U"));
        assertEquals(Map.of("undo", keys("Ctrl+Alt+U")), draft.changed());
        assertEquals(keys("Shortcut+Z"), action("undo").shortcut());
        draft.resetAll();
        assertEquals(Map.of(), draft.changed());
    }

    @Test
    void theStandardKeysPressedByHandAreTheStandardKeys() {
        draft.set(action("undo"), keys("Ctrl+Alt+U"));
        draft.set(action("undo"), keys("Ctrl+Z"));
        assertEquals(Map.of(), draft.changed());
    }

    @Test
    void aDraftOfPreferencesHoldsOnceItIsApplied() {
        Preferences preferences = new Preferences(Settings.in(folder));
        PreferenceDraft changes = new PreferenceDraft(preferences);
        changes.of(Preferences.THEME).set("dark");
        changes.of(Preferences.GRID).set(false);
        changes.restore(Preferences.GRID);
        assertEquals("light", preferences.of(Preferences.THEME).get());
        changes.apply();
        assertEquals("dark", preferences.of(Preferences.THEME).get());
        assertEquals(true, preferences.of(Preferences.GRID).get());
    }

    private Action action(String id) {
        return actions.get(id);
    }

    private static Optional<KeyCombination> keys(String name) {
        return Optional.of(KeyCombination.valueOf(name));
    }

    private static Actions actions() {
        Actions actions = new Actions();
        actions.add("undo", Text::actionUndo).keys("Shortcut+Z").does(() -> {});
        actions.add("redo", Text::actionRedo).keys("Shortcut+Y").does(() -> {});
        return actions;
    }
}
