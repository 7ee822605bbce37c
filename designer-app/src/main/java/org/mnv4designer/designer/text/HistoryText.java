package org.mnv4designer.designer.text;

/** Sentences of the history. */
public interface HistoryText {
    String viewHistory();

    String emptyHistory();

    String historyCount(Object steps);

    String historyMarkedOnly();

    String historyMark();

    String historyUnmark();

    String historyGoTo();

    String historyCompare();

    String historyStep();

    String historyTouched();

    String historyTime();

    String historyMacs();

    String historyLatency();

    String historyTop1();

    String historyMore(Object others);

    String historyBeginning();

    String historyAddBlock();

    String historyAppendBlock();

    String historyInsertBlock();

    String historyPasteBlocks();

    String historyRemoveBlocks();

    String historyConnect();

    String historyDisconnect();

    String historyRewire();

    String historySetParameter();

    String historyMoveBlocks();

    String historyRenameBlock();

    String historySetStage();

    String historySetNote();

    String historyRestore();

    String historyEditText();

    String historySetting();

    String historyChange();
}
