/**
 * What the user edits: immutable designs, edits as records, history as earlier designs. Files are read and written in
 * {@link org.mnv4designer.design.file}. Start reading at {@link org.mnv4designer.design.Design}.
 */
@NullMarked
package org.mnv4designer.design;

import org.jspecify.annotations.NullMarked;
