/** Test inference on ND4J: one engine provider. Start reading at the provider that {@code META-INF/services} names. */
@NullMarked
package org.mnv4designer.plugin.nd4j;

import org.jspecify.annotations.NullMarked;
