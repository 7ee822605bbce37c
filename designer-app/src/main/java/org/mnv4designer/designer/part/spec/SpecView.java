package org.mnv4designer.designer.part.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The text of the design in front, to read and to write; below it what is wrong with what was typed. */
public final class SpecView extends VBox {
    private static final Duration TYPING = Duration.millis(300);
    private static final int MOST_COLOURED = 300_000;

    private final SpecModel model;
    private final Text text;
    private final CodeArea area = new CodeArea();
    private final Label fault = new Label();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private boolean writing;
    private Set<Integer> marked = Set.of();

    public SpecView(SpecModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "spec");
        area.setAccessibleText(text.specAccessible());
        area.setParagraphGraphicFactory(new SpecGutter(model));
        StackPane stack = new StackPane(new VirtualizedScrollPane<>(area), empty());
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(stack, faultLine());
        follow();
    }

    private EmptyState empty() {
        EmptyState empty = new EmptyState("mdi2c-code-json", text.emptySpec());
        empty.visibleProperty().bind(model.content().map(now -> now == SpecText.EMPTY));
        return empty;
    }

    private Label faultLine() {
        fault.getStyleClass().addAll(Styles.CAPTION, Styles.ERROR, "spec-fault");
        fault.setGraphic(Icons.of("mdi2c-close-circle", Styles.ERROR));
        fault.setMaxWidth(Double.MAX_VALUE);
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setOnMouseClicked(
                any -> model.error().get().ifPresent(wrong -> area.showParagraphAtCenter(wrong.line())));
        return fault;
    }

    private void follow() {
        typing.setOnFinished(any -> model.type(area.getText()));
        area.textProperty().addListener(any -> heard());
        area.caretPositionProperty().addListener(any -> selectAtCaret());
        area.focusedProperty().subscribe(focused -> model.pause());
        model.whenWritten(this::write);
        model.content().subscribe(any -> colour());
        model.error().subscribe(this::tell);
        model.marks().subscribe(any -> mark());
        model.selected().subscribe(this::scrollTo);
        sceneProperty().subscribe(scene -> model.shown().set(scene != null));
    }

    private void heard() {
        if (!writing) {
            typing.playFromStart();
        }
    }

    private void write(String written) {
        typing.stop();
        Replacement change = Replacement.between(area.getText(), written);
        if (change.isEmpty()) {
            return;
        }
        boolean first = area.getLength() == 0;
        writing = true;
        area.replaceText(change.from(), change.to(), change.with());
        writing = false;
        if (first) {
            area.moveTo(0);
            area.getUndoManager().forgetHistory();
        }
        colour();
    }

    private void colour() {
        SpecText now = model.content().get();
        if (now.text().isEmpty()
                || now.text().length() > MOST_COLOURED
                || area.getLength() != now.text().length()) {
            return;
        }
        area.setStyleSpans(
                0, SpecStyles.of(now, model.error().get().map(SpecError::line).orElse(-1)));
    }

    private void tell(Optional<SpecError> wrong) {
        fault.setVisible(wrong.isPresent());
        wrong.ifPresent(is -> fault.setText(text.specFault(Integer.toString(is.line() + 1), is.problem(), is.fix())));
        colour();
    }

    private void mark() {
        Set<Integer> now = model.marks().get().stream().map(SpecMark::line).collect(Collectors.toSet());
        Set<Integer> changed = new HashSet<>(marked);
        changed.addAll(now);
        changed.addAll(styled());
        marked = now;
        changed.stream().filter(line -> line < area.getParagraphs().size()).forEach(this::mark);
    }

    /** The lines that carry marks now: marks move with their lines when lines come or go above. */
    private Set<Integer> styled() {
        return IntStream.range(0, area.getParagraphs().size())
                .filter(line -> !area.getParagraph(line).getParagraphStyle().isEmpty())
                .boxed()
                .collect(Collectors.toSet());
    }

    private void mark(int line) {
        List<String> styles = model.marks().get().stream()
                .filter(one -> one.line() == line)
                .map(one -> "spec-" + one.severity().id())
                .distinct()
                .toList();
        area.setParagraphStyle(line, styles);
        area.recreateParagraphGraphic(line);
    }

    private void selectAtCaret() {
        if (area.isFocused()
                && !writing
                && area.getLength() == model.content().get().text().length()) {
            model.select(area.getCaretPosition());
        }
    }

    /** Shows the one selected block's line, unless the caret is in that block already. */
    private void scrollTo(Set<String> selected) {
        if (selected.size() != 1) {
            return;
        }
        String block = selected.iterator().next();
        SpecText now = model.content().get();
        boolean isThere =
                now.blockAt(area.getCaretPosition()).filter(block::equals).isPresent();
        now.lineOfBlock(block)
                .filter(line -> !isThere && line < area.getParagraphs().size())
                .ifPresent(line -> {
                    area.moveTo(line, 0);
                    area.showParagraphAtTop(Math.max(0, line - 2));
                });
    }
}
