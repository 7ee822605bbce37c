package org.mnv4designer.designer.part.canvas;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mnv4designer.designer.part.canvas.tool.ToolBox;

/**
 * The keyboard on the canvas. Arrows walk (Shift extends, Alt moves the nodes), W draws a wire, G collapses a stage, + - 0 1 2 zoom (all,
 * 100 %, selection), Enter opens, F2 renames, Delete deletes, Space pans with the pointer, Esc gives up. Any other letter begins the
 * name of a block to insert, and so does a slash.
 */
final class CanvasKeys {
    private static final double NUDGE = 8;

    /** Letters that are commands, and so begin no name. */
    private static final String COMMANDS = "wgh";

    private final CanvasModel model;
    private final CanvasCommands commands;
    private final ToolBox tools;

    CanvasKeys(CanvasModel model, CanvasCommands commands, ToolBox tools) {
        this.model = model;
        this.commands = commands;
        this.tools = tools;
    }

    void pressed(KeyEvent event) {
        boolean taken = tools.takesKeys()
                ? choose(event.getCode())
                : event.isShortcutDown() ? shortcut(event.getCode()) : plain(event);
        if (taken) {
            event.consume();
        }
    }

    void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (isPlain && !tools.takesKeys() && beginsName(typed)) {
            commands.insert(typed.equals("/") ? "" : typed);
            event.consume();
        }
    }

    private static boolean beginsName(String typed) {
        return typed.equals("/")
                || (typed.length() == 1
                        && Character.isLetter(typed.charAt(0))
                        && !COMMANDS.contains(typed.toLowerCase(Locale.ROOT)));
    }

    void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            tools.holdSpace(false);
            event.consume();
        }
    }

    private boolean choose(KeyCode code) {
        return switch (code) {
            case DOWN, RIGHT -> did(() -> tools.step(1));
            case UP, LEFT -> did(() -> tools.step(-1));
            case ENTER, SPACE -> did(tools::accept);
            case ESCAPE -> did(tools::cancel);
            default -> false;
        };
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case A -> did(commands::selectAll);
            case C -> did(commands::copy);
            case X -> did(commands::cut);
            case V -> did(commands::paste);
            case D -> did(commands::duplicate);
            case PLUS, EQUALS, ADD -> did(commands::zoomIn);
            case MINUS, SUBTRACT -> did(commands::zoomOut);
            case DIGIT0, NUMPAD0 -> did(commands::actualSize);
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> arrow(Walk.UP, event);
            case DOWN -> arrow(Walk.DOWN, event);
            case LEFT -> arrow(Walk.LEFT, event);
            case RIGHT -> arrow(Walk.RIGHT, event);
            case HOME -> did(commands::walkToStart);
            case END -> did(commands::walkToEnd);
            case PLUS, EQUALS, ADD -> did(commands::zoomIn);
            case MINUS, SUBTRACT -> did(commands::zoomOut);
            case DIGIT0, NUMPAD0 -> did(model::fit);
            case DIGIT1, NUMPAD1 -> did(commands::actualSize);
            case DIGIT2, NUMPAD2 -> did(model::zoomToSelection);
            case W -> did(tools::startWire);
            case G -> did(commands::toggleGroup);
            case ENTER -> did(commands::open);
            case F2 -> did(commands::rename);
            case DELETE, BACK_SPACE -> did(commands::delete);
            case SPACE -> did(() -> tools.holdSpace(true));
            case ESCAPE -> did(tools::cancel);
            default -> false;
        };
    }

    private boolean arrow(Walk direction, KeyEvent event) {
        if (event.isAltDown()) {
            tools.nudge(
                    direction.direction().getX() * NUDGE, direction.direction().getY() * NUDGE);
        } else {
            commands.walk(direction, event.isShiftDown());
        }
        return true;
    }

    private static boolean did(Runnable command) {
        command.run();
        return true;
    }
}
