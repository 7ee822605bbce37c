package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void standardsHoldUntilSomethingElseIsPreferred() {
        Preferences preferences = preferences();
        assertTrue(preferences.of(Preferences.MOTION).get());
        assertEquals("light", preferences.of(Preferences.THEME).get());
        assertEquals(30, preferences.of(Preferences.LOCAL_HISTORY_DAYS).get());
        assertEquals(List.of(), preferences.of(Preferences.SHOWN_DEVICES).get());
    }

    @Test
    void changesAreFollowedAndRemembered() {
        Preferences preferences = preferences();
        List<Integer> seen = new ArrayList<>();
        preferences.of(Preferences.TEXT_SIZE).subscribe(now -> seen.add(now));
        preferences.of(Preferences.TEXT_SIZE).set(14);
        preferences.of(Preferences.GRID).set(false);
        preferences.of(Preferences.SHOWN_DEVICES).set(List.of("s23-cpu", "pixel-7-gpu"));
        assertEquals(List.of(12, 14), seen);
        Preferences again = preferences();
        assertEquals(14, again.of(Preferences.TEXT_SIZE).get());
        assertFalse(again.of(Preferences.GRID).get());
        assertEquals(
                List.of("s23-cpu", "pixel-7-gpu"),
                again.of(Preferences.SHOWN_DEVICES).get());
    }

    @Test
    void whatCannotBeAValueCountsAsNotPreferred() {
        Settings settings = Settings.in(folder);
        settings.put("textSize", "huge");
        settings.put("localHistoryDays", "-1");
        settings.put("theme", "pink");
        Preferences preferences = preferences();
        assertEquals(12, preferences.of(Preferences.TEXT_SIZE).get());
        assertEquals(30, preferences.of(Preferences.LOCAL_HISTORY_DAYS).get());
        assertEquals("light", preferences.of(Preferences.THEME).get());
    }

    @Test
    void aPreferenceThatIsNotListedIsRefused() {
        Preference<Boolean> unknown = Preference.onOff("unknown", true);
        assertThrows(IllegalArgumentException.class, () -> preferences().of(unknown));
    }

    @Test
    void theDevicesOfThePaperShowUntilOthersAreChosen() {
        Preferences preferences = preferences();
        ShownDevices shown = new ShownDevices(preferences, new Estimators(folder));
        assertTrue(shown.shows("s23-cpu"));
        assertFalse(shown.shows("mi-8-se-cpu"));
        shown.choose(Set.of("mi-8-se-cpu"));
        assertFalse(shown.shows("s23-cpu"));
        assertTrue(shown.shows("mi-8-se-cpu"));
        shown.choose(new LinkedHashSet<>(ShownDevices.STANDARD));
        assertEquals(List.of(), preferences.of(Preferences.SHOWN_DEVICES).get());
    }

    private Preferences preferences() {
        return new Preferences(Settings.in(folder));
    }
}
