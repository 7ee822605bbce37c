package org.mnv4designer.designer.text;

/** Sentences of the Explorer. */
public interface ExplorerText {
    String viewExplorer();

    String explorerEmpty();

    String explorerOpenFolder();

    String explorerOpenFolderHint();

    String explorerMakeFolder(Object folder);

    String explorerNothing();

    String explorerFilter();

    String explorerLink();

    String explorerOpen();

    String explorerRename();

    String explorerDelete();

    String explorerDuplicate();

    String explorerNewFolder();

    String explorerFolderName();

    String explorerCopyPath();

    String explorerDeleteAsk(Object name);

    String explorerDeleteMessage();

    String explorerCannotRead(Object reason);
}
