/**
 * The dialog of preferences: a tree of pages beside the page that is chosen. Nothing holds before it is applied. One more
 * preference is one more field in {@link org.mnv4designer.designer.shell.preference.PreferencePages}.
 */
@NullMarked
package org.mnv4designer.designer.shell.preference;

import org.jspecify.annotations.NullMarked;
