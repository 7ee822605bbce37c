package org.mnv4designer.designer.text;

/** Sentences of titles of views. */
public interface ViewText {
    String viewPalette();

    String viewProperties();

    String viewOutline();

    String viewProblems();

    String viewCosts();

    String viewInference();
}
