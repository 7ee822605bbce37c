/**
 * Editing on a node itself: {@link org.mnv4designer.designer.part.canvas.edit.ChipEditing} is what is being edited,
 * {@link org.mnv4designer.designer.part.canvas.edit.ChipEditor} the small field above the canvas that shows it, and
 * {@link org.mnv4designer.designer.part.canvas.edit.ChipSource} whoever owns the document.
 */
@NullMarked
package org.mnv4designer.designer.part.canvas.edit;

import org.jspecify.annotations.NullMarked;
