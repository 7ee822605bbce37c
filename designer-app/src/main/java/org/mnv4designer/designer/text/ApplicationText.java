package org.mnv4designer.designer.text;

/** Sentences of the application as a whole and its dialogs. */
public interface ApplicationText {
    String applicationName();

    String windowTitle(Object title);

    String dialogOk();

    String dialogSave();

    String dialogDiscard();

    String dialogCancel();

    String dialogUnsaved(Object name);

    String dialogUnsavedMessage();

    String errorOpen(Object file);

    String errorSave(Object file);

    String errorExport(Object file);

    String faultInStatus(Object fault);

    String outOfMemory();

    String errorFault();

    String aboutTitle();

    String designFiles();

    String imageFiles();

    String weightFiles();

    String untitled();
}
