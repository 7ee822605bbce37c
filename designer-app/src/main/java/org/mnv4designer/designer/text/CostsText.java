package org.mnv4designer.designer.text;

/** Sentences of the table of costs. */
public interface CostsText {
    String columnBlock();

    String columnType();

    String columnOutput();

    String columnShare();

    String columnMemory();

    String columnLatencyOn(Object device);

    String costsFilter();

    String costsCount(Object shown, Object total);

    String costsIncomplete();

    String costsGround(Object n, Object error);
}
