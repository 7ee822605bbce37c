/**
 * How many frames a second the canvas draws in software rendering: {@code scripts/bench-canvas} runs {@link
 * org.mnv4designer.benchmarks.canvas.CanvasFrames}.
 */
@NullMarked
package org.mnv4designer.benchmarks.canvas;

import org.jspecify.annotations.NullMarked;
