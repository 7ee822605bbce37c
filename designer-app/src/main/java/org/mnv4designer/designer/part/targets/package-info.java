/** The Targets view: gauges of the limits that the design in front sets itself. */
@NullMarked
package org.mnv4designer.designer.part.targets;

import org.jspecify.annotations.NullMarked;
