package org.mnv4designer.designer.shell.editor;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.edit.ChipEditing;
import org.mnv4designer.designer.part.canvas.paint.NodeParts;
import org.mnv4designer.designer.part.whatif.WhatIfModel;
import org.mnv4designer.designer.part.whatif.WhatIfView;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.WhatIf;
import org.mnv4designer.designer.text.Text;

/** Shows the what-if table beside the chip that the pointer rests on, or that is being edited. */
final class WhatIfLayer extends Pane {
    private static final Duration REST = Duration.millis(350);
    private static final Duration LEAVE = Duration.millis(300);
    private static final double GAP = 8;
    private static final double FIELD_ROOM = 26;

    /** A chip: the node and the parameter. */
    private record Spot(String node, String parameter) {}

    private final CanvasModel canvas;
    private final Session session;
    private final ChipEditing chips;
    private final WhatIfModel model;
    private final WhatIfQuestions questions;
    private final ObservableValue<Boolean> wanted;
    private final WhatIfView view;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition leave = new PauseTransition(LEAVE);
    private Optional<Spot> spot = Optional.empty();

    /** @param wanted whether the user wants to see it */
    WhatIfLayer(
            CanvasModel canvas,
            Session session,
            ChipEditing chips,
            WhatIfModel model,
            WhatIfQuestions questions,
            ObservableValue<Boolean> wanted,
            Text text) {
        this.canvas = canvas;
        this.session = session;
        this.chips = chips;
        this.model = model;
        this.questions = questions;
        this.wanted = wanted;
        this.view = new WhatIfView(model, text);
        view.setManaged(false);
        setPickOnBounds(false);
        getChildren().setAll(view);
        rest.setOnFinished(any -> ask());
        leave.setOnFinished(any -> leaveUnlessUsed());
        canvas.feedbackProperty().subscribe(any -> look());
        chips.field().subscribe(any -> look());
        model.answer().subscribe(any -> place());
        session.design().subscribe(any -> askAgain());
        canvas.viewportProperty().subscribe(any -> clear());
        view.hoverProperty().subscribe(any -> look());
    }

    /** The chip that is being edited, else the one under the pointer. */
    private Optional<Spot> spotNow() {
        return chips.field()
                .get()
                .map(open -> new Spot(open.node(), open.parameter()))
                .or(() -> spotAt(canvas.feedbackProperty().get().hover()));
    }

    private static Optional<Spot> spotAt(Hit hit) {
        return hit.is(Hit.Kind.CHIP) ? Optional.of(new Spot(hit.id(), hit.detail())) : Optional.empty();
    }

    private void look() {
        Optional<Spot> at = spotNow();
        if (at.isEmpty() || !wanted.getValue()) {
            rest.stop();
            leave.playFromStart();
            return;
        }
        leave.stop();
        if (!at.equals(spot)) {
            spot = at;
            rest.playFromStart();
        }
    }

    private void clear() {
        rest.stop();
        spot = Optional.empty();
        model.clear();
    }

    /** The table stays while the pointer is on it or the chip is being edited. */
    private void leaveUnlessUsed() {
        if (!view.isHover() && chips.field().get().isEmpty()) {
            clear();
        }
    }

    private void askAgain() {
        if (model.answer().get().isPresent()) {
            ask();
        }
    }

    private void ask() {
        Optional<WhatIf.Question> question =
                spot.flatMap(at -> questions.about(session.design().get(), at.node(), at.parameter()));
        question.ifPresentOrElse(asked -> model.ask(asked, option -> take(asked.block(), option)), model::clear);
    }

    private void take(String block, WhatIf.Option option) {
        chips.cancel();
        clear();
        session.apply(new Edits.ReplaceBlock(block, option.block()));
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        view.applyCss();
        view.autosize();
        anchor().ifPresent(box -> {
            double left = Math.min(box.getMinX(), getWidth() - view.getWidth() - GAP);
            double below = box.getMaxY() + FIELD_ROOM;
            boolean fits = below + view.getHeight() <= getHeight();
            double top = fits ? below : box.getMinY() - view.getHeight() - GAP;
            view.relocate(Math.rint(Math.max(GAP, left)), Math.rint(Math.max(GAP, top)));
        });
    }

    private Optional<Rectangle2D> anchor() {
        return spot.flatMap(at -> canvas.shown()
                .node(at.node())
                .map(node -> canvas.viewport()
                        .toScreen(NodeParts.inWorld(
                                node,
                                at.parameter().equals(Hit.FORM)
                                        ? NodeParts.badge(node)
                                        : NodeParts.chipOf(node, at.parameter())))));
    }
}
