package org.mnv4designer.block;

import org.mnv4designer.base.Conventions;

/**
 * What a block may know of its design.
 *
 * @param conventions those of the design, with the block's own overrides applied
 * @param classes number of classes that a classifier tells apart
 */
public record BlockContext(Conventions conventions, int classes) {}
