package org.mnv4designer.designer.text;

/** Sentences of the list of keys. */
public interface KeysText {
    String actionKeys();

    String keysHeadline();

    String keysOnCanvas();

    String keysFilter();

    String keysWalk();

    String keysWalkBy();

    String keysNudge();

    String keysNudgeBy();

    String keysWire();

    String keysOpen();

    String keysRename();

    String keysCancel();
}
