package org.mnv4designer.designer.shell.layout;

/**
 * Where the window stands on the screen, in pixels. While it is maximised, the place that it goes back to.
 *
 * @param mode how it fills the screen
 */
public record WindowPlace(double x, double y, double width, double height, Mode mode) {

    /** How a window fills the screen. */
    public enum Mode {
        FREE,
        MAXIMISED
    }

    /** True if enough of the window would be seen on a screen for it to be taken hold of. */
    public boolean isReachableOn(double screenX, double screenY, double screenWidth, double screenHeight) {
        double seenWidth = Math.min(x + width, screenX + screenWidth) - Math.max(x, screenX);
        double below = screenY + screenHeight - y;
        return seenWidth >= Math.min(160, width) && y >= screenY - 8 && below >= 60;
    }
}
