package org.mnv4designer.designer.theme;

import java.util.Locale;

/**
 * What a colour is for. Each role is a looked-up colour of {@code designer.css}, such as {@code -mnv4-line-strong};
 * painted views get it through {@link PaintedRegion}.
 */
public enum ColorRole {
    WINDOW("#f3f5f8"),
    SURFACE("#ffffff"),
    RAISED("#ffffff"),
    HOVER("#eaeef4"),
    LINE("#dde2e9"),
    LINE_STRONG("#b9c2ce"),
    TEXT("#1b2430"),
    MUTED("#566375"),
    ACCENT("#2c68e0"),
    ACCENT_SURFACE("#e6eeff"),
    ON_ACCENT("#ffffff"),
    ERROR("#c22e28"),
    WARNING("#9a5b00"),
    GOOD("#1c7f46"),
    BLOCK_CONV("#5e6e85"),
    BLOCK_FUSED("#0072b2"),
    BLOCK_EXTRADW("#009e73"),
    BLOCK_IB("#3a9bd9"),
    BLOCK_CONVNEXT("#c98500"),
    BLOCK_FFN("#b8609a"),
    BLOCK_MQA("#cf5300"),
    BLOCK_HEAD("#6c63d9"),
    BLOCK_OTHER("#7b8794");

    private final String fallback;

    ColorRole(String fallback) {
        this.fallback = fallback;
    }

    /** The property of a painted region, such as {@code -mnv4-paint-line-strong}. */
    String paintProperty() {
        return "-mnv4-paint-" + styleName();
    }

    /** The looked-up colour, such as {@code -mnv4-line-strong}. */
    public String lookupName() {
        return "-mnv4-" + styleName();
    }

    /** The light palette's colour, used where no palette is loaded. */
    String fallback() {
        return fallback;
    }

    private String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
