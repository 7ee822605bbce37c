/** The wizard that starts a design: from a published network, blank, or a published network scaled. */
@NullMarked
package org.mnv4designer.designer.part.wizard;

import org.jspecify.annotations.NullMarked;
