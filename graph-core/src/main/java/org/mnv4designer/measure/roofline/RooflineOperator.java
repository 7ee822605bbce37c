package org.mnv4designer.measure.roofline;

/**
 * An operator of the canonical graph and what it asks for.
 *
 * @param id block id, slash, part of the block
 * @param block whose operator it is
 */
public record RooflineOperator(String id, String block, Demand demand) {}
