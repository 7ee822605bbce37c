package org.mnv4designer.design;

/**
 * The weight file of a design.
 *
 * @param path relative to the design's file
 * @param sha256 of its content in lower-case hexadecimal; empty if not known
 */
public record WeightFile(String path, String sha256) {}
