/** The Inference view: the design run on an image. */
@NullMarked
package org.mnv4designer.designer.part.inference;

import org.jspecify.annotations.NullMarked;
