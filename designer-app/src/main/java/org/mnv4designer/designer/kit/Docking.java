package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;

/**
 * Holds views and editors in areas that people can rearrange. Hides the library that does it.
 *
 * <p>Views are known by id and are built when they are first shown. Editors are tabs in the layout's one
 * {@link DockLayout.Editors} area, which can be split. What is where is a value, {@link DockArrangement}: commands take
 * it, make another one and give it back.
 */
public interface Docking {

    /**
     * What a docking asks of whoever holds it.
     *
     * @param noEditor shown in the place of the editors while none is open
     * @param menu the menu of the tab that has the keyboard
     * @param windowOpened told of every window that views are taken into, before it is shown
     */
    record Surroundings(Node noEditor, Supplier<ContextMenu> menu, Consumer<Scene> windowOpened) {}

    /** The node to put into the window. */
    Parent node();

    /** Arranges views and editors; views that are not named are closed, editors that are not named stay open. */
    void arrange(DockArrangement arrangement);

    /** What is where now, as it stands on the screen. */
    DockArrangement arrangement();

    /** Arranges everything anew, starting from what is where now. */
    default void change(UnaryOperator<DockArrangement> change) {
        arrange(change.apply(arrangement()));
    }

    /** Where views go that are opened when they are in no place. */
    void home(DockLayout layout);

    /** Brings a view to the front, opening it where the home layout has it. */
    void show(String view);

    /** Closes a view or an editor, asking it first. */
    void close(String part);

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

    /** The view or editor that has, or last had, the keyboard; empty for none. */
    ObservableValue<Optional<String>> activePart();

    /** Open views and editors, the one used last first. */
    List<String> recentParts();

    /** Gives the keyboard to a view or an editor. */
    void focus(String part);

    /** A view or editor that is open. */
    Optional<DockPart> part(String id);

    /** Opens the menu that a view has of its own; false if it has none. */
    boolean openMenuOf(String view);

    /** Where a part stands on the screen; empty if it is not seen. */
    Optional<Bounds> boundsOnScreen(String part);
}
