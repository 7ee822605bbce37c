package org.mnv4designer.designer.text;

/** Sentences about work that was lost and found, and about a designer that runs already. */
public interface RecoveryText {
    String recoveryMark();

    String recoveryHeadline();

    String recoveryKeptHeadline();

    String recoveryMessage(Object days);

    String recoveryDesign(Object title, Object time, Object changes);

    String recoveryNoFile();

    String recoveryRecover();

    String recoveryLater();

    String recoveryDelete();

    String recoveryTrouble(Object reason);

    String actionRecover();

    String actionRecoverHint();

    String instanceSilent();

    String instanceSilentMessage(Object process);
}
