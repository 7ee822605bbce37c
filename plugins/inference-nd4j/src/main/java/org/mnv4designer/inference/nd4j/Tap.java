package org.mnv4designer.inference.nd4j;

/**
 * A value to look at while a program runs.
 *
 * @param after how many steps must have run; one more may overwrite the value
 */
record Tap(String name, int after, Operand operand) {}
