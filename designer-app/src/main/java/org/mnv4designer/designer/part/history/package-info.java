/** The History view: every step of the design in front, what it touched and what it changed of the figures. */
@NullMarked
package org.mnv4designer.designer.part.history;

import org.jspecify.annotations.NullMarked;
