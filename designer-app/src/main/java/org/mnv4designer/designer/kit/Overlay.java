package org.mnv4designer.designer.kit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Shows one thing over all of a pane, dimmed behind it, until Escape or a click beside it. The focus then goes back. */
public final class Overlay {
    private static final double TOP = 72;

    private final Pane host;
    private final StackPane layer = new StackPane();
    private Optional<Node> focusedBefore = Optional.empty();
    private Subscription following = () -> {};

    /** @param host lies beneath */
    public Overlay(Pane host) {
        this.host = host;
        layer.setManaged(false);
        layer.getStyleClass().add("overlay");
        layer.setPadding(new Insets(TOP, 24, 24, 24));
        layer.setOnMousePressed(event -> {
            if (event.getTarget() == layer) {
                close();
            }
        });
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
            event.consume();
        });
    }

    /** Shows something instead of what is shown; the focus goes to a node in it. */
    public void show(Node content, Node focused) {
        if (!isShown()) {
            focusedBefore =
                    Optional.ofNullable(host.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
            host.getChildren().add(layer);
            following = host.layoutBoundsProperty().subscribe(this::cover);
        }
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        layer.getChildren().setAll(content);
        focused.requestFocus();
    }

    public boolean isShown() {
        return host.getChildren().contains(layer);
    }

    /** True while just this is shown. */
    public boolean shows(Node content) {
        return isShown() && layer.getChildren().contains(content);
    }

    public void close() {
        following.unsubscribe();
        host.getChildren().remove(layer);
        layer.getChildren().clear();
        focusedBefore.ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private void cover(Bounds all) {
        layer.resizeRelocate(0, 0, all.getWidth(), all.getHeight());
    }
}
