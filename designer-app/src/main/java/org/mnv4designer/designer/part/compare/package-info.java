/** The Compare view: two designs side by side, what they do not share, and what that does to their figures. */
@NullMarked
package org.mnv4designer.designer.part.compare;

import org.jspecify.annotations.NullMarked;
