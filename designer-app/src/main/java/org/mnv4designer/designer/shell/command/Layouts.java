package org.mnv4designer.designer.shell.command;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;

/** What commands do with the arrangement of views and editors. */
public interface Layouts {
    /** True while a view has the keyboard. */
    ObservableValue<Boolean> onView();

    /** True while a view or an editor has the keyboard. */
    ObservableValue<Boolean> onPart();

    /** True while an editor is open. */
    ObservableValue<Boolean> hasEditor();

    /** True if the user has named a perspective. */
    ObservableValue<Boolean> hasOwnPerspective();

    void choosePerspective();

    void resetPerspective();

    void savePerspective();

    void deletePerspective();

    void maximise();

    void minimise();

    void detach();

    void close();

    void move(Side side);

    /** Shows the menu of the tab. */
    void systemMenu();

    /** Opens the menu of the view, or that of its tab if it has none. */
    void viewMenu();

    void chooseEditor();

    /** Lists the editors, to choose one. */
    void listEditors();

    void chooseView();

    void nextTab();

    void previousTab();

    /** Takes the editor in front out of its tabs, to stand beside them. */
    void splitEditor(Orientation orientation);

    void moveEditorOn();
}
