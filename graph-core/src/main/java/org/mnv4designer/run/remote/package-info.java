/**
 * Engines in a process of their own: what crashes there, or runs out of memory, takes nobody along. {@link
 * org.mnv4designer.run.remote.RemoteEngine} is an engine that starts a second Java with the same classes ({@link
 * org.mnv4designer.run.remote.EngineProcess}) and talks to it over standard input and output in frames: a length, then a
 * {@link org.mnv4designer.run.remote.Request} or a {@link org.mnv4designer.run.remote.Reply} as {@link
 * org.mnv4designer.run.remote.Codecs} write it.
 */
@NullMarked
package org.mnv4designer.run.remote;

import org.jspecify.annotations.NullMarked;
