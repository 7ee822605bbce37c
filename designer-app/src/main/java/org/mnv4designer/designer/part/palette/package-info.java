/** The palette: what can be placed, in groups, to search, drag and append. */
@NullMarked
package org.mnv4designer.designer.part.palette;

import org.jspecify.annotations.NullMarked;
