package org.mnv4designer.benchmarks.canvas;

import javafx.application.Application;

/**
 * Pans and zooms diagrams of 1,000, 5,000 and 10,000 blocks in a window of 1400 by 900 pixels and prints a Markdown table.
 * JavaFX draws at most 60 frames a second; the processor time of a frame on the two threads that work at the same time
 * tells how much is left, also on a busy computer.
 */
public final class CanvasFrames {
    private CanvasFrames() {}

    /** Runs all cases. From the class path JavaFX starts only if the main class is no application itself. */
    public static void main(String[] arguments) {
        Application.launch(FramesWindow.class, arguments);
    }
}
