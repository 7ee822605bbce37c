/**
 * Own small controls and the gates to JavaFX: {@link org.mnv4designer.designer.kit.FxThread} between threads, {@link
 * org.mnv4designer.designer.kit.Dialogs} for questions, {@link org.mnv4designer.designer.kit.Docking} for views.
 */
@NullMarked
package org.mnv4designer.designer.kit;

import org.jspecify.annotations.NullMarked;
