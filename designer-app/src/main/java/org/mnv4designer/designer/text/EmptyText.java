package org.mnv4designer.designer.text;

/** Sentences of places that have nothing to show yet. */
public interface EmptyText {
    String emptyNoDesign();

    String emptyShowWelcome();

    String emptyNoProblems();

    String emptyNoBlocks();

    String emptyOutline();
}
