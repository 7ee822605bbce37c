package org.mnv4designer.designer.part.canvas.tool;

import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;

/** One state of the pointing device (or of the keyboard, while it draws a wire). Each event answers the next state. */
interface Tool {
    /** The pointer moved with no button down. */
    default Tool moved(Pointer pointer) {
        return this;
    }

    /** A button went down. */
    default Tool pressed(Pointer pointer) {
        return this;
    }

    /** The pointer moved with a button down. */
    default Tool dragged(Pointer pointer) {
        return this;
    }

    /** The button went up. */
    default Tool released(Pointer pointer) {
        return this;
    }

    /** The user gave up: nothing may remain of what was begun. */
    Tool cancelled();

    /** What to show meanwhile. */
    Feedback feedback();

    /** Whether Esc has something to cancel here. */
    default boolean isBusy() {
        return true;
    }

    /** Whether the view follows what is dragged to its edge. */
    default boolean scrollsAtEdges() {
        return isBusy();
    }

    /** The next or the previous choice, by keyboard; {@code step} is 1 or -1. */
    default Tool stepped(int step) {
        return this;
    }

    /** The choice was taken, by keyboard. */
    default Tool accepted() {
        return this;
    }

    /** Whether arrows and Enter belong to this tool. */
    default boolean takesKeys() {
        return false;
    }
}
