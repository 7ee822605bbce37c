package org.mnv4designer.designer.text;

/** Sentences of the canvas. */
public interface CanvasText {
    String nodeImage();

    String nodeImageKind();

    String stageTitle(Object name);

    String stageSummary(Object size, Object percent);

    String nodeBlockInput();

    String wireClosesCycle();

    String stageNumbered(Object number);
}
