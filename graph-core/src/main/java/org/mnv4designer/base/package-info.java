/**
 * Words that every room speaks: shapes, units, estimates, diagnostics, conventions, references to parameters. Only the
 * JDK may be used here. Start reading at {@link org.mnv4designer.base.Shape}.
 */
@NullMarked
package org.mnv4designer.base;

import org.jspecify.annotations.NullMarked;
