package org.mnv4designer.measure.latency;

/**
 * Something published about a device that helps to judge its estimates, such as its peak or bandwidth. Estimates do not
 * use it.
 *
 * @param name what it is: {@code DRAM bandwidth}
 * @param value as the source says it, with its unit
 * @param confidence how far the source can be trusted: {@code high}, {@code medium}, {@code low}, with a remark
 */
public record DeviceFact(String name, String value, String source, String confidence) {}
