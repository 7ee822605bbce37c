/**
 * The HTML report: one file with charts as inline SVG, without scripts or anything from outside. Start reading at
 * {@link org.mnv4designer.designer.cli.html.HtmlReport}.
 */
@NullMarked
package org.mnv4designer.designer.cli.html;

import org.jspecify.annotations.NullMarked;
