/**
 * Painting of a diagram on one JavaFX canvas: what is outside the view is culled, and the smaller the zoom the less
 * detail is drawn ({@link org.mnv4designer.designer.part.canvas.paint.Detail}). Geometry of a node's parts is here too,
 * so that what is drawn and what is hit agree.
 */
@NullMarked
package org.mnv4designer.designer.part.canvas.paint;

import org.jspecify.annotations.NullMarked;
