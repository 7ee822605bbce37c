/**
 * How the accuracy model is made of published results and judged on families left out. Start reading at
 * {@link org.mnv4designer.measure.accuracy.fit.AccuracyFitter}.
 */
@NullMarked
package org.mnv4designer.measure.accuracy.fit;

import org.jspecify.annotations.NullMarked;
