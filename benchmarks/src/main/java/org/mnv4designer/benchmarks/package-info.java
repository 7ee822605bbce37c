/** JMH benchmarks of what the README promises. */
@NullMarked
package org.mnv4designer.benchmarks;

import org.jspecify.annotations.NullMarked;
