package org.mnv4designer.designer.shell.editor;

import javafx.beans.property.ObjectProperty;
import javafx.util.Subscription;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Snapping;
import org.mnv4designer.designer.part.canvas.TimedMotion;
import org.mnv4designer.designer.session.Preferences;

/** Lets a canvas do what the user prefers. */
final class CanvasPreferences {
    private final Preferences preferences;

    CanvasPreferences(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What the colours of blocks mean: the name of a {@link HeatChoice}. */
    ObjectProperty<String> heat() {
        return preferences.of(Preferences.HEAT);
    }

    /** Until it is unsubscribed. */
    Subscription on(CanvasModel canvas) {
        canvas.setMotion(new TimedMotion(this::moves), new TimedMotion(this::moves));
        return Subscription.combine(
                preferences.of(Preferences.GRID).subscribe(canvas.gridProperty()::set),
                preferences.of(Preferences.SNAP_TO_GRID).subscribe(any -> snap(canvas)),
                preferences.of(Preferences.SNAP_TO_GUIDES).subscribe(any -> snap(canvas)));
    }

    private boolean moves() {
        return preferences.of(Preferences.MOTION).get();
    }

    private void snap(CanvasModel canvas) {
        canvas.snappingProperty()
                .set(new Snapping(
                        Snapping.USUAL.grid(),
                        preferences.of(Preferences.SNAP_TO_GRID).get(),
                        preferences.of(Preferences.SNAP_TO_GUIDES).get()));
    }
}
