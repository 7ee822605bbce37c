package org.mnv4designer.designer.shell.command;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.editor.Editors;

/** What commands act on, and when they can. */
record Context(Actions actions, Workbench workbench, Editors editors) {

    ObservableValue<Boolean> hasDesign() {
        return workbench.activeSession().map(Optional::isPresent);
    }

    ObservableValue<Boolean> hasSelection() {
        return workbench
                .ofActive(session -> session.selection().ids(), Set.<String>of())
                .map(ids -> !ids.isEmpty());
    }

    ObservableValue<Boolean> hasSelected(int atLeast) {
        return workbench
                .ofActive(session -> session.selection().ids(), Set.<String>of())
                .map(ids -> ids.size() >= atLeast);
    }

    /** True while blocks or wires are selected. */
    ObservableValue<Boolean> hasDrawnSelection() {
        return editors.drawnSelection().map(selection -> !selection.isEmpty());
    }

    /** Does something with the session in front. */
    Runnable onSession(Consumer<Session> command) {
        return () -> workbench.activeSession().get().ifPresent(command);
    }

    /** Does something with the commands of the canvas in front. */
    Runnable onCanvas(Consumer<CanvasCommands> command) {
        return () -> editors.onCanvas(command);
    }

    /** Does something with what the canvas in front shows. */
    Runnable onView(Consumer<CanvasModel> command) {
        return () -> editors.activeCanvas().get().ifPresent(command);
    }
}
