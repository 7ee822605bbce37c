/** The Error Log: faults of this run with time, place and trace. */
@NullMarked
package org.mnv4designer.designer.part.errorlog;

import org.jspecify.annotations.NullMarked;
