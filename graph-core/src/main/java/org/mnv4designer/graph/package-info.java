/**
 * The JGraphT room: the block graph of a design, its checks (acyclic, arity, reachability), and the typed graph in which
 * every sound block has shapes. Start reading at {@link org.mnv4designer.graph.TypedGraph}.
 */
@NullMarked
package org.mnv4designer.graph;

import org.jspecify.annotations.NullMarked;
