package org.mnv4designer.designer.text;

/** Sentences of drawing: what is done to places, wires and notes, and what is said meanwhile. */
public interface DrawingText {
    String dropRefused(Object shape, Object reason);

    String menuArrange();

    String actionAlignLeft();

    String actionAlignCentre();

    String actionAlignRight();

    String actionAlignTop();

    String actionAlignMiddle();

    String actionAlignBottom();

    String actionAlignHint();

    String actionDistributeAcross();

    String actionDistributeDown();

    String actionDistributeHint();

    String actionResetBends();

    String actionResetBendsHint();

    String actionStraighten();

    String actionStraightenHint();

    String minimapName();

    String actionMinimap();

    String actionFind();

    String actionFindNext();

    String actionFindPrevious();

    String insertPrompt();

    String insertNothing();

    String actionInsert();

    String actionInsertHint();

    String findPrompt();

    String findHint();

    String findNothing();

    String findCount(Object current, Object count);

    String findClose();

    String actionMinimapHint();

    String actionFindNextHint();

    String actionFindPreviousHint();
}
