package org.mnv4designer.designer.text;

/** Sentences of the status bar. */
public interface StatusText {
    String statusParameters();

    String statusMacs();

    String statusPeak();

    String statusTopOne();

    String statusTopOneBand(Object value, Object low, Object high);

    String statusZoom(Object zoom);

    String statusAtLeast(Object value);

    String statusPeakInt8(Object value);

    String statusPeakHint(Object half, Object single);

    String statusMeasuredTopOne(Object value, Object source);
}
