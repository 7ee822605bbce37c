/**
 * Charts without a screen: scales that windows and files share, and SVG. No JavaFX. Start reading at
 * {@link org.mnv4designer.designer.chart.Scale}.
 */
@NullMarked
package org.mnv4designer.designer.chart;

import org.jspecify.annotations.NullMarked;
