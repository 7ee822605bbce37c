/** What two designs do not have in common, value by value, in the words of their files. Start at {@code BlockChanges}. */
@NullMarked
package org.mnv4designer.design.compare;

import org.jspecify.annotations.NullMarked;
