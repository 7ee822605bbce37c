/**
 * ImageNet top-1 accuracy of a network for a stated recipe of training, estimated from its costs with a band that was
 * calibrated on families of networks that the fit never saw. Start reading at
 * {@link org.mnv4designer.measure.accuracy.AccuracyEstimator}.
 */
@NullMarked
package org.mnv4designer.measure.accuracy;

import org.jspecify.annotations.NullMarked;
