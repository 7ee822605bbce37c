/** Progress: what is under way in the background, each with a button that asks for its end. */
@NullMarked
package org.mnv4designer.designer.part.progress;

import org.jspecify.annotations.NullMarked;
