/** The Spec view: the design's file as text, edited both ways. */
@NullMarked
package org.mnv4designer.designer.part.spec;

import org.jspecify.annotations.NullMarked;
