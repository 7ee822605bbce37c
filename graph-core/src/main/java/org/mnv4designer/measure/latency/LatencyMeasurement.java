package org.mnv4designer.measure.latency;

import org.mnv4designer.base.Millis;

/**
 * A published latency of a network of the zoo.
 *
 * @param zoo the network's name in the zoo, without {@code zoo:}
 * @param device id of the device
 * @param height of the input in pixels
 * @param width of the input in pixels
 */
public record LatencyMeasurement(String zoo, String device, int height, int width, Millis time, String source) {}
