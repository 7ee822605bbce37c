/**
 * Looks: {@code designer.css} with the palettes, constants for its style classes, icons. Colours stand nowhere else.
 */
@NullMarked
package org.mnv4designer.designer.theme;

import org.jspecify.annotations.NullMarked;
