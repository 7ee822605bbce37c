/**
 * Blocks from outside the core: the proof that a block is one file and one service line. Start reading at
 * {@link org.mnv4designer.plugin.blocks.GhostModule}.
 */
@NullMarked
package org.mnv4designer.plugin.blocks;

import org.jspecify.annotations.NullMarked;
