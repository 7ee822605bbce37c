/**
 * Latency of a network on devices. A {@link org.mnv4designer.measure.latency.Workload} says what operators ask for, in
 * numbers that add up over operators, blocks and networks; a {@link org.mnv4designer.measure.latency.Device} turns it
 * into milliseconds with a band. Devices are data: a {@link org.mnv4designer.measure.latency.DeviceProfile} is a JSON
 * file, read by {@link org.mnv4designer.measure.latency.DeviceProfiles} and fitted in {@code measure.latency.fit}.
 * Start reading at {@code Workload}.
 */
@NullMarked
package org.mnv4designer.measure.latency;

import org.jspecify.annotations.NullMarked;
