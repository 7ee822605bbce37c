package org.mnv4designer.designer.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;

class KeyBindingsTest {
    private static final KeyCombination OTHER = KeyCombination.valueOf("Ctrl+Alt+U");

    @TempDir
    Path folder;

    @Test
    void newKeysHoldAtOnceAndAfterARestart() {
        Actions actions = actions();
        bindings(actions).set(actions.get("undo"), Optional.of(OTHER));
        assertEquals(Optional.of(OTHER), actions.get("undo").shortcut());
        Actions again = actions();
        bindings(again);
        assertEquals(Optional.of(OTHER), again.get("undo").shortcut());
        assertEquals(again.get("redo").standardKeys(), again.get("redo").shortcut());
    }

    @Test
    void keysCanBeTakenAwayAndGivenBack() {
        Actions actions = actions();
        bindings(actions).set(actions.get("undo"), Optional.empty());
        Actions again = actions();
        KeyBindings bindings = bindings(again);
        assertEquals(Optional.empty(), again.get("undo").shortcut());
        bindings.setAll(Map.of("undo", again.get("undo").standardKeys()));
        assertEquals(Optional.empty(), Settings.in(folder).get("keys.undo"));
    }

    @Test
    void damagedKeysAreTheStandardOnes() {
        Settings.in(folder).put("keys.undo", "Hyper+?+!");
        Actions actions = actions();
        bindings(actions);
        assertEquals(actions.get("undo").standardKeys(), actions.get("undo").shortcut());
    }

    @Test
    void theListNamesCommandKeysAndId() {
        String list = bindings(actions()).export(TextBundle.in(Locale.ENGLISH));
        assertEquals("Redo\tCtrl+Y\tredo\nUndo\tCtrl+Z\tundo\n", list);
    }

    private KeyBindings bindings(Actions actions) {
        return new KeyBindings(actions, Settings.in(folder));
    }

    private static Actions actions() {
        Actions actions = new Actions();
        actions.add("undo", Text::actionUndo).keys("Shortcut+Z").does(() -> {});
        actions.add("redo", Text::actionRedo).keys("Shortcut+Y").does(() -> {});
        return actions;
    }
}
