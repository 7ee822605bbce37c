/**
 * The roofline view of the MobileNetV4 paper (section 3, appendix F): what bounds each operator, and how networks compare
 * while the ridge point of the hardware moves. Pure functions of canonical graphs. Start reading at
 * {@link org.mnv4designer.measure.roofline.Roofline}.
 */
@NullMarked
package org.mnv4designer.measure.roofline;

import org.jspecify.annotations.NullMarked;
