package org.mnv4designer.designer.text;

/** Sentences of the palette. */
public interface PaletteText {
    String paletteSearch();

    String paletteNothingFound(Object query);

    String paletteGroupMobilenet();

    String paletteGroupAttention();

    String paletteGroupConvolution();

    String paletteGroupCombine();

    String paletteGroupResample();

    String paletteGroupHead();

    String paletteGroupOther();
}
