package org.mnv4designer.designer.chart;

/** What a colour of a chart is for; each stands for the colour role of the same name in the theme. */
public enum Tone {
    SURFACE,
    LINE,
    LINE_STRONG,
    TEXT,
    MUTED,
    ACCENT,
    ERROR,
    WARNING,
    GOOD,
    BLOCK_CONV,
    BLOCK_FUSED,
    BLOCK_EXTRADW,
    BLOCK_IB,
    BLOCK_CONVNEXT,
    BLOCK_FFN,
    BLOCK_MQA,
    BLOCK_HEAD,
    BLOCK_OTHER
}
