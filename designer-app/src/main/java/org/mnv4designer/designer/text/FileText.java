package org.mnv4designer.designer.text;

/** Sentences about files of open designs. */
public interface FileText {
    String fileOverwriteChanged(Object name);

    String fileOverwriteChangedMessage();

    String fileOverwrite();

    String fileReadOnly(Object name);

    String fileReadOnlyMessage();

    String fileOpenElsewhere(Object name);

    String noticeChanged(Object name);

    String noticeDeleted(Object name);

    String noticeReadOnly(Object name);

    String noticeReload();

    String noticeReloadHint();

    String noticeKeep();

    String noticeKeepHint();

    String actionRevert();

    String actionRevertHint();

    String actionReopen();

    String actionReopenHint();

    String menuRecent();

    String menuRecentNone();

    String weightsTaken(Object file, Object design);

    String cannotPaste();

    String dropNothing(Object file);

    String dropNeedsDesign(Object file);
}
