/**
 * The commands of the workbench, described once each, by menu; {@link
 * org.mnv4designer.designer.shell.command.WorkbenchActions} gathers them.
 */
@NullMarked
package org.mnv4designer.designer.shell.command;

import org.jspecify.annotations.NullMarked;
