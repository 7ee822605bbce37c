/**
 * Design files ({@code *.mnv4.json}): read strictly, with the place and the remedy of every error, and written whole or
 * not at all. Unknown keys and block types survive. Jackson is used in {@link org.mnv4designer.design.file.JsonTree}
 * alone. Start reading at {@link org.mnv4designer.design.file.DesignFile}.
 */
@NullMarked
package org.mnv4designer.design.file;

import org.jspecify.annotations.NullMarked;
