/**
 * What a user can place: one file per block type. A block lowers to operators, so every measure, exporter, engine and
 * drawing works for it at once. Third parties add blocks through {@link org.mnv4designer.block.BlockProvider}. Start
 * reading at {@link org.mnv4designer.block.Block}; add one as docs/add-a-block.md says.
 */
@NullMarked
package org.mnv4designer.block;

import org.jspecify.annotations.NullMarked;
