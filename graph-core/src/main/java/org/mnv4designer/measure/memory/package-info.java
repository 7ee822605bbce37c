/**
 * Memory: the peak of activations, the least over all orders of execution, exact where it can be, else an upper bound that
 * says so; its timeline, what a runtime's arena makes of it, and sizes of files (docs/measures.md). Start reading at
 * {@link org.mnv4designer.measure.memory.PeakMemory}.
 */
@NullMarked
package org.mnv4designer.measure.memory;

import org.jspecify.annotations.NullMarked;
