package org.mnv4designer.designer.kit;

import java.util.Arrays;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * Holds a view so that its faults stay in its own place. What throws while the view is built or laid out is caught
 * here; what throws in its listeners is brought here by {@link #isAtFault} and {@link #fail}. The view is then replaced
 * by what tells of the fault, until it is built anew.
 */
public final class FaultGuard extends StackPane {

    /** Tells of a fault in the place of the view; given how to build the view anew. */
    public interface Notice {
        Node of(Throwable fault, Runnable reload);
    }

    private final Supplier<Node> factory;
    private final Notice notice;
    private String room = "";

    /** @param factory builds the view, again after each fault */
    public FaultGuard(Supplier<Node> factory, Notice notice) {
        this.factory = factory;
        this.notice = notice;
        // A view that is higher than its place must not cover its own tab.
        setAlignment(Pos.TOP_LEFT);
        Rectangle place = new Rectangle();
        place.widthProperty().bind(widthProperty());
        place.heightProperty().bind(heightProperty());
        setClip(place);
        load();
    }

    private void load() {
        try {
            Node view = factory.get();
            room = view.getClass().getPackageName();
            getChildren().setAll(view);
        } catch (RuntimeException | LinkageError fault) {
            fail(fault);
        }
    }

    /** True if a fault comes from the code of the view that is shown. */
    public boolean isAtFault(Throwable fault) {
        return !room.isEmpty()
                && Arrays.stream(fault.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(room + "."));
    }

    /** Shows a fault in the place of the view. */
    public void fail(Throwable fault) {
        room = "";
        getChildren().setAll(notice.of(fault, this::load));
    }

    @Override
    protected void layoutChildren() {
        try {
            super.layoutChildren();
            getChildren().forEach(FaultGuard::layoutNow);
        } catch (RuntimeException | LinkageError fault) {
            FxThread.later(() -> fail(fault));
        }
    }

    /** Here, where it is guarded, rather than after this returns. */
    private static void layoutNow(Node node) {
        if (node instanceof Parent parent) {
            parent.layout();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return guarded(() -> super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return guarded(() -> super.computePrefHeight(width));
    }

    private static double guarded(Supplier<Double> size) {
        try {
            return size.get();
        } catch (RuntimeException | LinkageError told) {
            return 0;
        }
    }
}
