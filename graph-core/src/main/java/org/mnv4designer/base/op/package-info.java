/**
 * The closed set of operators. What follows from an operator alone (output shape, counts, parameters) is a method on
 * its record; what is somebody's view of it (an exporter, an engine, a latency model) is a class that implements
 * {@link org.mnv4designer.base.op.Cases}. Nobody but this room adds an operator: a new one breaks compilation exactly
 * where someone must think.
 */
@NullMarked
package org.mnv4designer.base.op;

import org.jspecify.annotations.NullMarked;
