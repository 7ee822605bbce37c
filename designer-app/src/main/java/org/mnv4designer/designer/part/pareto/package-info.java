/** The Pareto view: accuracy against latency or size, of published networks and of open designs with their history. */
@NullMarked
package org.mnv4designer.designer.part.pareto;

import org.jspecify.annotations.NullMarked;
