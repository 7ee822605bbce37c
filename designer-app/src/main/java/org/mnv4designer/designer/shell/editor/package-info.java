/**
 * The editor of a design: joins the canvas, which knows diagrams only, to a session. {@link
 * org.mnv4designer.designer.shell.editor.DesignDiagram} makes the diagram, {@link
 * org.mnv4designer.designer.shell.editor.DesignEditing} makes edits of what the user does on it.
 */
@NullMarked
package org.mnv4designer.designer.shell.editor;

import org.jspecify.annotations.NullMarked;
