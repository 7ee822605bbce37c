package org.mnv4designer.designer.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.shell.layout.WindowPlace;

/**
 * Puts the window where it was, and keeps what the workbench looks like while it is open: every few seconds, so that
 * not even a crash forgets much.
 */
final class WindowKeeper {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final Stage stage;
    private final WorkbenchPane pane;
    private Optional<WindowPlace> free = Optional.empty();
    private boolean over;

    WindowKeeper(Stage stage, WorkbenchPane pane) {
        this.stage = stage;
        this.pane = pane;
    }

    /** Places the window before it is shown: where it was if that is still on a screen, else in the middle. */
    void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        pane.perspectives()
                .memory()
                .get()
                .window()
                .filter(WindowKeeper::isReachable)
                .ifPresent(this::placeAt);
    }

    private static boolean isReachable(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen ->
                        place.isReachableOn(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight()));
    }

    private void placeAt(WindowPlace place) {
        free = Optional.of(place);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.mode() == WindowPlace.Mode.MAXIMISED);
    }

    /** Keeps the layout until the result is closed. */
    FxThread.Repetition start() {
        return FxThread.repeating("layout", PAUSE, () -> FxThread.run(this::keep));
    }

    /** Keeps the layout once more, then no more: what follows is the closing. */
    void end() {
        keep();
        over = true;
    }

    /** The user stays after all. */
    void goOn() {
        over = false;
    }

    private void keep() {
        if (over || !stage.isShowing()) {
            return;
        }
        if (!stage.isMaximized() && !stage.isIconified()) {
            free = Optional.of(placeNow());
        }
        WindowPlace.Mode mode = stage.isMaximized() ? WindowPlace.Mode.MAXIMISED : WindowPlace.Mode.FREE;
        free.map(place -> new WindowPlace(place.x(), place.y(), place.width(), place.height(), mode))
                .ifPresent(pane.perspectives()::remember);
        pane.keepLayout();
    }

    private WindowPlace placeNow() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), WindowPlace.Mode.FREE);
    }
}
