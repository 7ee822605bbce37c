/** The wizard that makes a device profile of measurements: choose, compare with a sibling, fit, save. */
@NullMarked
package org.mnv4designer.designer.part.calibration;

import org.jspecify.annotations.NullMarked;
