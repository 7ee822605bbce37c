/**
 * Measurements that a user made: a table, what TensorFlow Lite's {@code benchmark_model} prints, or an export of AI Hub.
 * {@link org.mnv4designer.measure.latency.measured.MeasurementReader} reads one file,
 * {@link org.mnv4designer.measure.latency.measured.MeasuredRows} makes of several what a fit needs. Whatever does not fit
 * is a {@link org.mnv4designer.measure.latency.measured.MeasurementProblem} with its line and its remedy; nothing is
 * guessed.
 */
@NullMarked
package org.mnv4designer.measure.latency.measured;

import org.jspecify.annotations.NullMarked;
