/** ONNX files: one writer provider. Start reading at the provider that {@code META-INF/services} names. */
@NullMarked
package org.mnv4designer.plugin.onnx;

import org.jspecify.annotations.NullMarked;
