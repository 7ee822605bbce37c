/**
 * From blocks to operators: {@link org.mnv4designer.lower.OperatorGraph}, made by
 * {@link org.mnv4designer.lower.Lowering} and changed by the passes of {@link org.mnv4designer.lower.pass}. No pass sees
 * the UI, a file or a clock.
 */
@NullMarked
package org.mnv4designer.lower;

import org.jspecify.annotations.NullMarked;
