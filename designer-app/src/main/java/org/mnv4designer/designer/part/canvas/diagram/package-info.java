/**
 * What the canvas draws: an immutable picture of nodes, ports, wires and groups in world coordinates (pixels at 100 %).
 * Nothing here knows a design, a stage or a control; {@code DesignDiagram} alone projects a design to it. Start reading
 * at {@link org.mnv4designer.designer.part.canvas.diagram.Diagram}.
 */
@NullMarked
package org.mnv4designer.designer.part.canvas.diagram;

import org.jspecify.annotations.NullMarked;
