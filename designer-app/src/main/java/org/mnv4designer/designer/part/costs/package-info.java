/** The Costs view: a table by block of shapes, parameters, MACs, latency and memory. */
@NullMarked
package org.mnv4designer.designer.part.costs;

import org.jspecify.annotations.NullMarked;
