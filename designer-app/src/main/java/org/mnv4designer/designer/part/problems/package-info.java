/** The Problems view: what is wrong with the design in front, where, and what would mend it. */
@NullMarked
package org.mnv4designer.designer.part.problems;

import org.jspecify.annotations.NullMarked;
