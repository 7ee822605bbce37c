package org.mnv4designer.designer.part.canvas;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/** The tool tip of the block or the title of a group under the pointer: its problem, or what it is where the zoom hides its texts. */
final class NodeTip {
    private static final double WIDTH = 360;

    private final CanvasModel model;
    private final Node owner;
    private final Tooltip tip = new Tooltip();
    private boolean installed;

    NodeTip(CanvasModel model, Node owner) {
        this.model = model;
        this.owner = owner;
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
    }

    void update() {
        Hit hover = model.feedbackProperty().get().hover();
        String text = text(hover);
        if (!text.isEmpty()) {
            tip.setText(text);
        }
        install(!text.isEmpty());
    }

    private String text(Hit hover) {
        if (hover.is(Hit.Kind.GROUP)) {
            return model.shown()
                    .group(hover.id())
                    .map(group -> group.marker().message())
                    .orElse("");
        }
        return hover.isNode() ? model.shown().node(hover.id()).map(this::text).orElse("") : "";
    }

    private String text(DiagramNode node) {
        if (node.marker().isPresent()) {
            return node.marker().message();
        }
        return model.detail().hasTexts() ? "" : StandIns.description(node);
    }

    private void install(boolean wanted) {
        if (wanted && !installed) {
            Tooltip.install(owner, tip);
        } else if (!wanted && installed) {
            Tooltip.uninstall(owner, tip);
            tip.hide();
        }
        installed = wanted;
    }
}
