/**
 * Where the numbers of a network come from: safetensors files (memory-mapped, checked before anything is allocated),
 * seeded random numbers, layers of both, and the evaluation of derived references such as a folded batch norm. Everything
 * here is immutable; the cached content hash of a {@link org.mnv4designer.parameter.StoredTensor} is the only state.
 *
 * <p>Uses the rooms above (base to measure). Start reading at {@link org.mnv4designer.parameter.WeightStore}.
 */
@NullMarked
package org.mnv4designer.parameter;

import org.jspecify.annotations.NullMarked;
