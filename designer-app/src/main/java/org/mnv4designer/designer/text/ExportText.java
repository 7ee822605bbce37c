package org.mnv4designer.designer.text;

/** Sentences of the export. */
public interface ExportText {
    String exportHeadline();

    String exportFormat();

    String exportWithWeights();

    String exportFold();

    String exportDynamicBatch();

    String exportChoose();

    String exportRunning(Object file);

    String exportDone(Object file);
}
