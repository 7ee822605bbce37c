/**
 * Quick fixes: edits that mend what a diagnostic tells. A {@link org.mnv4designer.measure.fix.Remedy} proposes, one class
 * for each kind of problem; {@link org.mnv4designer.measure.fix.QuickFixes} tries every proposal and keeps those that
 * help. Start there.
 */
@NullMarked
package org.mnv4designer.measure.fix;

import org.jspecify.annotations.NullMarked;
