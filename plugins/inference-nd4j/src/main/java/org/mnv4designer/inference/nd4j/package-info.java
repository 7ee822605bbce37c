/**
 * Test inference on ND4J: compiles an operator graph once to a list of native calls over planned memory and runs the
 * list. Start with {@link org.mnv4designer.inference.nd4j.Nd4jEngine}; docs/inference-nd4j.md tells why it is fast.
 */
@NullMarked
package org.mnv4designer.inference.nd4j;

import org.jspecify.annotations.NullMarked;
