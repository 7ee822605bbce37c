/**
 * Every command once. Menus, tool bar and keys are built from one list of {@link org.mnv4designer.designer.action.Action}s.
 */
@NullMarked
package org.mnv4designer.designer.action;

import org.jspecify.annotations.NullMarked;
