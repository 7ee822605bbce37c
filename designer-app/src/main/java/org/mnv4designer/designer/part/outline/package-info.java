/** The Outline view: the design as a tree by stage, with the selection of the canvas. */
@NullMarked
package org.mnv4designer.designer.part.outline;

import org.jspecify.annotations.NullMarked;
