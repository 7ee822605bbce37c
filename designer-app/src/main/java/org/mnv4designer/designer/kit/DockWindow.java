package org.mnv4designer.designer.kit;

/** A window of its own with views in it, and where it stands on the screen, in pixels. */
public record DockWindow(DockLayout views, double x, double y, double width, double height) {
    public DockWindow withViews(DockLayout other) {
        return new DockWindow(other, x, y, width, height);
    }
}
