/**
 * Charts without a screen: what a chart shows ({@link org.mnv4designer.designer.chart.Plot}), how all charts are drawn
 * ({@link org.mnv4designer.designer.chart.Picture}, with any {@link org.mnv4designer.designer.chart.Ink}), scales, SVG and
 * CSV. No JavaFX. Start reading at {@link org.mnv4designer.designer.chart.Plot}.
 */
@NullMarked
package org.mnv4designer.designer.chart;

import org.jspecify.annotations.NullMarked;
