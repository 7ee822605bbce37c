/**
 * Peak memory of activations: the least over all orders of execution, exact where it can be, else an upper bound that
 * says so (docs/measures.md). Start reading at {@link org.mnv4designer.measure.memory.PeakMemory}.
 */
@NullMarked
package org.mnv4designer.measure.memory;

import org.jspecify.annotations.NullMarked;
