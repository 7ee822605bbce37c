/**
 * The window: wires session, actions and parts, and starts them. Start reading at {@link
 * org.mnv4designer.designer.shell.DesignerApp}.
 */
@NullMarked
package org.mnv4designer.designer.shell;

import org.jspecify.annotations.NullMarked;
