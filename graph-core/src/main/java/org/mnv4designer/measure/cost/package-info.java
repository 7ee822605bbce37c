/**
 * Counts: parameters, MACs, other operations, weight bytes, by block and in all. A block's costs depend on its
 * operators alone, so they are remembered and summed after an edit. Start reading at
 * {@link org.mnv4designer.measure.cost.NetworkCosts}.
 */
@NullMarked
package org.mnv4designer.measure.cost;

import org.jspecify.annotations.NullMarked;
