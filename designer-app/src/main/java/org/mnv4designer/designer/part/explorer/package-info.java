/** The workspace folder as a tree that follows the disk. Start reading at {@code ExplorerModel}. */
@NullMarked
package org.mnv4designer.designer.part.explorer;

import org.jspecify.annotations.NullMarked;
