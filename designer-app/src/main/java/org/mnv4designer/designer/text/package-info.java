/**
 * Words on the screen. {@link org.mnv4designer.designer.text.Text} has one method for each sentence of
 * the bundles of its areas; sentences are looked up when they are shown, so that a language can change at any time.
 */
@NullMarked
package org.mnv4designer.designer.text;

import org.jspecify.annotations.NullMarked;
