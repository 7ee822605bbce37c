package org.mnv4designer.designer.part.spec;

import org.mnv4designer.base.Severity;

/**
 * Something to know about a line.
 *
 * @param line counted from 0
 */
public record SpecMark(int line, Severity severity, String words) {}
