/**
 * The Roofline view: operators under the roof of the chosen device, and the sweep of the ridge point against networks of
 * the zoo.
 */
@NullMarked
package org.mnv4designer.designer.part.roofline;

import org.jspecify.annotations.NullMarked;
