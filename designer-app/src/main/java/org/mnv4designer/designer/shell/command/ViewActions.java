package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.function.Function;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.text.Text;

/** Zoom, colours, perspectives and views. */
final class ViewActions {
    private final Context on;
    private final Window window;

    ViewActions(Context on, Window window) {
        this.on = on;
        this.window = window;
    }

    void describe(List<ShownView> perspectives, List<ShownView> views) {
        zooming();
        add("view.theme", Text::actionTheme, "mdi2t-theme-light-dark", "Shortcut+Alt+L")
                .hint(Text::actionThemeHint)
                .does(window::switchTheme);
        add("view.welcome", Text::actionWelcome, "mdi2h-home-outline", "Alt+HOME")
                .hint(Text::actionWelcomeHint)
                .does(window::showWelcome);
        perspectives.forEach(one -> whenOpen("view.perspective." + one.id(), one.title(), one.icon(), one.keys())
                .hint(Text::actionPerspectiveHint)
                .does(() -> window.showPerspective(one.id())));
        views.forEach(one -> whenOpen(
                        "view.show." + one.id(),
                        text -> text.actionShow(one.title().apply(text)),
                        one.icon(),
                        one.keys())
                .hint(Text::actionShowHint)
                .does(() -> window.showView(one.id())));
        whenOpen("canvas.focus", Text::actionCanvas, "mdi2v-vector-square", "F12")
                .hint(Text::actionCanvasHint)
                .does(on.editors()::focusCanvas);
    }

    private void zooming() {
        whenOpen("view.zoomIn", Text::actionZoomIn, "mdi2m-magnify-plus-outline", "Shortcut+PLUS")
                .hint(Text::actionZoomInHint)
                .does(on.onCanvas(CanvasCommands::zoomIn));
        whenOpen("view.zoomOut", Text::actionZoomOut, "mdi2m-magnify-minus-outline", "Shortcut+MINUS")
                .hint(Text::actionZoomOutHint)
                .does(on.onCanvas(CanvasCommands::zoomOut));
        whenOpen("view.zoomActual", Text::actionZoomActual, "mdi2o-overscan", "Shortcut+0")
                .hint(Text::actionZoomActualHint)
                .does(on.onCanvas(CanvasCommands::actualSize));
        whenOpen("view.zoomFit", Text::actionZoomFit, "mdi2f-fit-to-page-outline", "Shortcut+Shift+0")
                .hint(Text::actionZoomFitHint)
                .does(on.onView(CanvasModel::fit));
        whenOpen("view.zoomSelection", Text::actionZoomSelection, "mdi2i-image-filter-center-focus", "Shortcut+Shift+2")
                .hint(Text::actionZoomSelectionHint)
                .does(on.onView(CanvasModel::zoomToSelection));
        whenOpen("view.minimap", Text::actionMinimap, "mdi2m-map-outline", "Shortcut+Shift+N")
                .hint(Text::actionMinimapHint)
                .does(on.onView(canvas ->
                        canvas.minimapProperty().set(!canvas.minimapProperty().get())));
    }

    private Actions.Entry add(String id, Function<Text, String> label, String icon, String keys) {
        return on.actions().add(id, label).icon(icon).keys(keys);
    }

    private Actions.Entry whenOpen(String id, Function<Text, String> label, String icon, String keys) {
        return add(id, label, icon, keys).when(on.hasDesign(), Text::whyNoDesign);
    }
}
