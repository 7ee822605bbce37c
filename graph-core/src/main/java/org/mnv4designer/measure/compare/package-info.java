/** Reports of two designs beside each other: figures, their bands, and whether a difference is larger than those. */
@NullMarked
package org.mnv4designer.measure.compare;

import org.jspecify.annotations.NullMarked;
