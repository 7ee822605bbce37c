/** The Properties view: the parameters of the selected block, or the settings of the design. */
@NullMarked
package org.mnv4designer.designer.part.properties;

import org.jspecify.annotations.NullMarked;
