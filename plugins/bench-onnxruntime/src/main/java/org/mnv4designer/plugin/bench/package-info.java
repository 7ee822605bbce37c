/**
 * Times networks with ONNX Runtime, in a process of its own: one provider, {@link
 * org.mnv4designer.plugin.bench.OnnxRuntimeTimer}. {@code TimerProcess} is what runs there; it needs nothing of ours but
 * the classes it names, so that its class path is short.
 */
@NullMarked
package org.mnv4designer.plugin.bench;

import org.jspecify.annotations.NullMarked;
