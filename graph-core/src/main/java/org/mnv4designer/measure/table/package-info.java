/** Tables of published figures: comma-separated files with a header, checked as they are read. */
@NullMarked
package org.mnv4designer.measure.table;

import org.jspecify.annotations.NullMarked;
