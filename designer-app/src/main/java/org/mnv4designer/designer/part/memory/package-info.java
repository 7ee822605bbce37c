/** The Memory view: live activations step by step, the peak, and which tensors are live. */
@NullMarked
package org.mnv4designer.designer.part.memory;

import org.jspecify.annotations.NullMarked;
