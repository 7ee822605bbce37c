package org.mnv4designer.designer.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;

/** Makes windows that views are taken into a part of the workbench: its palette, its keys. */
final class DetachedScenes implements Consumer<Scene> {
    private final WorkbenchParts parts;
    private final Supplier<Actions> actions;

    /** @param actions the commands, which are described later */
    DetachedScenes(WorkbenchParts parts, Supplier<Actions> actions) {
        this.parts = parts;
        this.actions = actions;
    }

    @Override
    public void accept(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::run);
        Subscription palette = parts.theme().subscribe(theme -> theme.applyTo(scene.getRoot()));
        scene.windowProperty()
                .subscribe(window -> Optional.ofNullable(window).ifPresent(now -> {
                    title(now);
                    now.addEventHandler(WindowEvent.WINDOW_HIDDEN, any -> palette.unsubscribe());
                }));
    }

    private void title(Window window) {
        if (window instanceof Stage stage) {
            stage.setTitle(parts.text().applicationName());
        }
    }

    private void run(KeyEvent event) {
        actions.get().all().stream()
                .filter(action ->
                        action.shortcut().filter(keys -> keys.match(event)).isPresent())
                .findFirst()
                .ifPresent(action -> run(action, event));
    }

    private static void run(Action action, KeyEvent event) {
        action.runIfEnabled();
        event.consume();
    }
}
