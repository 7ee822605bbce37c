/** Functions from operator graph to operator graph; each names itself and leaves its input alone. */
@NullMarked
package org.mnv4designer.lower.pass;

import org.jspecify.annotations.NullMarked;
