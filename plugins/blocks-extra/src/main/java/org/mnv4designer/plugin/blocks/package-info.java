/** Blocks from outside the core: the proof that a block is one file and one service line. */
@NullMarked
package org.mnv4designer.plugin.blocks;

import org.jspecify.annotations.NullMarked;
