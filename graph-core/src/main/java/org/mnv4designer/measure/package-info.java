/**
 * Pure analyses of typed graphs. {@link org.mnv4designer.measure.Report} gathers them; counts are in
 * {@link org.mnv4designer.measure.cost}, memory in {@link org.mnv4designer.measure.memory}, latency in
 * {@link org.mnv4designer.measure.latency}, accuracy in {@link org.mnv4designer.measure.accuracy}.
 */
@NullMarked
package org.mnv4designer.measure;

import org.jspecify.annotations.NullMarked;
