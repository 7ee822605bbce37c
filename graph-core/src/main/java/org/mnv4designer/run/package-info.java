/**
 * The contract of test inference. Engines are plugins that implement {@link org.mnv4designer.run.InferenceEngine}; it is
 * written for a process boundary: a plan and weights go in once, tensors go in and out, and everything ends with close.
 * Uses the rooms above (base to parameter), knows nothing of search or spec. Start with
 * {@link org.mnv4designer.run.InferenceEngine}.
 */
@NullMarked
package org.mnv4designer.run;

import org.jspecify.annotations.NullMarked;
