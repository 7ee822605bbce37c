package org.mnv4designer.measure.latency.measured;

import org.mnv4designer.measure.latency.Workload;

/**
 * A network that was measured.
 *
 * @param name how it is called in tables
 * @param family networks of one family are left out together when errors are judged
 * @param height of its image
 */
public record Network(String name, String family, int height, int width, Workload work) {}
