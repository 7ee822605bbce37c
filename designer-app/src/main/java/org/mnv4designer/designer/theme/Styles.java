package org.mnv4designer.designer.theme;

import javafx.css.PseudoClass;

/** Names of style classes and states, so that views and {@code designer.css} agree. */
public final class Styles {
    public static final String TITLE = "title";
    public static final String HEADING = "heading";
    public static final String CAPTION = "caption";
    public static final String MUTED = "muted";
    public static final String FIGURE = "figure";
    public static final String FLAT = "flat";
    public static final String PRIMARY = "primary";
    public static final String LINK = "link";
    public static final String CHIP = "chip";
    public static final String CARD = "card";
    public static final String VIEW = "view";
    public static final String VIEW_BAR = "view-bar";
    public static final String EMPTY = "empty-state";
    public static final String GOOD = "good";
    public static final String BAD = "bad";
    public static final String ERROR = "error";
    public static final String WARNING = "warning";
    public static final String INFO = "info";

    public static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    public static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private Styles() {}
}
