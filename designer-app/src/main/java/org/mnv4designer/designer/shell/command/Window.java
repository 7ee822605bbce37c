package org.mnv4designer.designer.shell.command;

import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.session.Session;

/** What commands ask of the window as a whole. */
public interface Window {
    /** Arranges the views for a task, by the task's name. */
    void showPerspective(String id);

    void showView(String id);

    /** Asks what to start from, and opens it. */
    void newDesign();

    /** Asks for the folder that the Explorer shows. */
    void openFolder();

    void showWelcome();

    void switchTheme();

    /** Offers changes that were kept after a crash. */
    void recover();

    /** True if such changes were kept. */
    ObservableValue<Boolean> canRecover();

    void export(Session session);

    /** Makes a device of measurements. */
    void calibrate();

    /** Offers fixes for the problems of what is selected. */
    void quickFix();

    /** Shows all keys over the window. */
    void keys();

    /** Opens the dialog of preferences. */
    void preferences();

    /** Opens the field that finds everything. */
    void quickAccess();

    /** Lists the commands that have keys; once more goes on to editing them. */
    void keyAssist();

    void about();

    void quit();
}
