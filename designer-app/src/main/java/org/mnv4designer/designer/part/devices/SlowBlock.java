package org.mnv4designer.designer.part.devices;

/**
 * A block and its time on a device.
 *
 * @param share of the device's estimate, from 0 to 1
 */
record SlowBlock(String id, double millis, double share) {}
