/** The designer: a workbench and a command line over graph-core. */
@NullMarked
package org.mnv4designer.designer;

import org.jspecify.annotations.NullMarked;
