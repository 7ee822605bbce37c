/**
 * The drawing canvas. {@link org.mnv4designer.designer.part.canvas.CanvasModel} holds what is seen and selected and is
 * tested without a stage; {@link org.mnv4designer.designer.part.canvas.CanvasView} paints it on one JavaFX canvas;
 * what the user does goes through {@link org.mnv4designer.designer.part.canvas.CanvasActions}, as whole edits. The
 * picture itself is in {@code diagram}, painting in {@code paint}, pressing and dragging in {@code tool}.
 */
@NullMarked
package org.mnv4designer.designer.part.canvas;

import org.jspecify.annotations.NullMarked;
