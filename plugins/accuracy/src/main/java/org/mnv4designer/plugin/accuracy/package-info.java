/** Accuracy estimates, each figure with its source. */
@NullMarked
package org.mnv4designer.plugin.accuracy;

import org.jspecify.annotations.NullMarked;
