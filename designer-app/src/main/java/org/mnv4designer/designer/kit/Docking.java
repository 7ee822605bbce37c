package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * Holds views and editors in areas that people can rearrange. Hides the library that does it.
 *
 * <p>Views are known by id and are built when they are first shown. Editors are tabs of the layout's one
 * {@link DockLayout.Editors} area.
 */
public interface Docking {

    /** The node to put into the window. */
    Parent node();

    /** Arranges the views as a layout says; views that it does not name are closed, editors stay open. */
    void arrange(DockLayout layout);

    /** Brings a view to the front, opening it where the layout has it. */
    void show(String view);

    boolean isOpen(String view);

    /** Opens an editor as a tab of its own and brings it to the front. */
    void openEditor(DockPart editor);

    /** Brings an open editor to the front. */
    void showEditor(String id);

    /** Removes an editor without asking. */
    void closeEditor(String id);

    /** Ids of the open editors, in the order of their tabs. */
    List<String> editors();

    /** The editor in front; empty if none is open. */
    ObservableValue<Optional<String>> activeEditor();
}
