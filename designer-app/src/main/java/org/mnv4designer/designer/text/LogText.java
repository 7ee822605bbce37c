package org.mnv4designer.designer.text;

/** Sentences of Error Log, Progress and About. */
public interface LogText {
    String viewErrorLog();

    String viewProgress();

    String errorLogEmpty();

    String errorLogTime();

    String errorLogSource();

    String errorLogMessage();

    String errorLogCopy();

    String errorLogExport();

    String errorLogClear();

    String progressEmpty();

    String progressCancel(Object job);

    String progressCount(Object count);

    String aboutPromise();

    String aboutFilter();

    String aboutCopy();

    String aboutEngines(Object names);
}
