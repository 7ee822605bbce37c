/**
 * How fast this computer runs networks: {@link org.mnv4designer.run.bench.MicroBenchmarks small operator graphs} are
 * timed by a plugin ({@link org.mnv4designer.run.bench.NetworkTimer}), in turns with a control network that shows how
 * much the computer does besides, and a device profile is fitted to the times. Everything but the plugin's clock is
 * plain arithmetic and tested without one. Start reading at {@link org.mnv4designer.run.bench.ThisComputer}.
 */
@NullMarked
package org.mnv4designer.run.bench;

import org.jspecify.annotations.NullMarked;
