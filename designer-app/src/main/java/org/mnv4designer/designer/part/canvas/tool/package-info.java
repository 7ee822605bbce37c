/**
 * What a press on the canvas turns into: one small class for each state, each with a cancel. {@link
 * org.mnv4designer.designer.part.canvas.tool.ToolBox} holds the current one. Tools change the selection and the
 * viewport; the document only through {@code CanvasActions}, once, at the end.
 */
@NullMarked
package org.mnv4designer.designer.part.canvas.tool;

import org.jspecify.annotations.NullMarked;
