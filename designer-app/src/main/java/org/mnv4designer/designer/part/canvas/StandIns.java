package org.mnv4designer.designer.part.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/**
 * Unseen nodes with role and text where blocks are painted, so that a screen reader finds them. They are brought up to
 * date when the picture has been still for a moment, and only as many as a person would go through.
 */
final class StandIns extends Group {
    private static final Duration STILL = Duration.millis(250);
    private static final int MOST = 300;

    private final CanvasModel model;
    private final PauseTransition wait = new PauseTransition(STILL);

    StandIns(CanvasModel model) {
        this.model = model;
        setMouseTransparent(true);
        wait.setOnFinished(done -> update());
    }

    /** The picture changed. */
    void outdated() {
        wait.playFromStart();
    }

    /** The stand-in of the node at which the keyboard stands. */
    Optional<Node> ofCursor() {
        return getChildren().stream()
                .filter(child -> model.drawn(model.cursorProperty().get()).equals(child.getId()))
                .findFirst();
    }

    /** Makes a stand-in for each node that is seen. */
    void update() {
        List<Node> made = new ArrayList<>();
        model.shown().nodesIn(model.visible()).stream().limit(MOST).forEach(node -> made.add(standIn(node)));
        getChildren().setAll(made);
    }

    private Node standIn(DiagramNode node) {
        Region region = new Region();
        Rectangle2D box = model.viewport().toScreen(node.bounds());
        region.setId(node.id());
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setAccessibleText(description(node));
        region.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        return region;
    }

    /** Title, id, form, parameters, shape, share of cost and problem, as far as there are any. */
    static String description(DiagramNode node) {
        Stream<String> chips = node.chips().stream().map(Chip::text);
        Stream<String> parts = Stream.of(
                        Stream.of(node.title(), node.id(), node.badge()),
                        chips,
                        Stream.of(
                                node.output(),
                                node.heat().figure(),
                                node.marker().message()))
                .flatMap(part -> part);
        return parts.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
