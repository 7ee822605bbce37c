/**
 * How device profiles are made: published measurements of networks whose operators are known, fitted without negative
 * rates and judged on families that the fit never saw. Nothing here is needed to use a profile. Start reading at
 * {@link org.mnv4designer.measure.latency.fit.ProfileFitter}.
 */
@NullMarked
package org.mnv4designer.measure.latency.fit;

import org.jspecify.annotations.NullMarked;
