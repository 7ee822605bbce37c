/** A small table of what other values of one parameter would change, before one of them is chosen. */
@NullMarked
package org.mnv4designer.designer.part.whatif;

import org.jspecify.annotations.NullMarked;
