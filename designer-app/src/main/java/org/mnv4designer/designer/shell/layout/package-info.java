/**
 * What the workbench remembers of its window from one start to the next: {@link
 * org.mnv4designer.designer.shell.layout.LayoutMemory} is the value, {@link
 * org.mnv4designer.designer.shell.layout.LayoutFile} keeps it. Classes with state: Perspectives, LayoutFile.
 */
@NullMarked
package org.mnv4designer.designer.shell.layout;

import org.jspecify.annotations.NullMarked;
