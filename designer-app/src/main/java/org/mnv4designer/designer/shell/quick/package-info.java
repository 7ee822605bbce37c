/**
 * Quick Access: one field that finds commands, views, blocks, devices and everything else by a few letters. A new kind of
 * thing to find is one more {@link org.mnv4designer.designer.shell.quick.QuickProvider} in {@link
 * org.mnv4designer.designer.shell.quick.QuickProviders}.
 */
@NullMarked
package org.mnv4designer.designer.shell.quick;

import org.jspecify.annotations.NullMarked;
