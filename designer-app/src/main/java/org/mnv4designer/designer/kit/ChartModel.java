package org.mnv4designer.designer.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mnv4designer.designer.chart.Picture;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Zoom;

/** What a chart shows, how far it is zoomed, and which of its spots is pointed at: no controls, no painting. */
public final class ChartModel {
    private static final double STEP = 0.8;
    private static final double PAN = 0.2;

    private final ObjectProperty<Optional<Plot>> plot = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.FULL);
    private final ReadOnlyObjectWrapper<Optional<Spot>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<String>> selected = new SimpleObjectProperty<>(Set.of());

    public ChartModel() {
        plot.subscribe(now -> pointed.set(pointed.get().flatMap(spot -> find(spot.id()))));
    }

    /** What is shown; none while there is nothing to show. */
    public ObjectProperty<Optional<Plot>> plot() {
        return plot;
    }

    public ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** The spot under the pointer, or the one that was walked to. */
    public ReadOnlyObjectProperty<Optional<Spot>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Ids of spots that are selected. */
    public ObjectProperty<Set<String>> selected() {
        return selected;
    }

    Set<String> marked() {
        Set<String> marked = new HashSet<>(selected.get());
        pointed.get().ifPresent(spot -> marked.add(spot.id()));
        return marked;
    }

    private Optional<Spot> find(String id) {
        return spots().stream().filter(spot -> spot.id().equals(id)).findFirst();
    }

    private List<Spot> spots() {
        return plot.get().map(Plot::spots).orElse(List.of());
    }

    Optional<Picture> picture(double width, double height) {
        return plot.get().map(shown -> new Picture(shown, zoom.get(), width, height));
    }

    public void point(Optional<Spot> spot) {
        pointed.set(spot);
    }

    /** Goes so many spots on in the plot's order, round about; from nowhere to the first or the last. */
    public void walk(int by) {
        List<Spot> spots = spots();
        if (!spots.isEmpty()) {
            int from = pointed.get().map(spots::indexOf).orElse(by > 0 ? -1 : spots.size());
            goTo(spots.get(Math.floorMod(from + by, spots.size())));
        }
    }

    /** Goes to the first spot. */
    public void walkToFirst() {
        spots().stream().findFirst().ifPresent(this::goTo);
    }

    /** Goes to the last spot. */
    public void walkToLast() {
        spots().stream().reduce((first, last) -> last).ifPresent(this::goTo);
    }

    private void goTo(Spot spot) {
        pointed.set(Optional.of(spot));
        reveal(spot);
    }

    /** Moves a spot that is out of sight to the middle. */
    private void reveal(Spot spot) {
        picture(1000, 1000).filter(picture -> !picture.shows(spot)).ifPresent(picture -> {
            Picture.Place place = picture.share(
                    picture.frame().across(spot.x()), picture.frame().up(spot.y()));
            zoom.set(zoom.get().panned(place.x() - 0.5, place.y() - 0.5));
        });
    }

    public void zoomIn(double x, double y) {
        zoom.set(zoom.get().about(x, y, STEP));
    }

    public void zoomOut(double x, double y) {
        zoom.set(zoom.get().about(x, y, 1 / STEP));
    }

    /** Moves what is seen by shares of its size. */
    public void pan(double byX, double byY) {
        zoom.set(zoom.get().panned(byX, byY));
    }

    /** Moves what is seen by some steps to the right and up. */
    public void panSteps(int right, int up) {
        pan(PAN * right, PAN * up);
    }

    /** Shows what lies between two places. */
    public void zoomTo(Picture.Place one, Picture.Place other) {
        zoom.set(zoom.get().between(one.x(), one.y(), other.x(), other.y()));
    }

    public void showAll() {
        zoom.set(Zoom.FULL);
    }
}
