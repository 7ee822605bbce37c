package org.mnv4designer.designer.part.spec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.History;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;

/**
 * The text of the design in front, as its file would hold it. A design that changes elsewhere is written anew; a text that
 * is typed becomes a step of the session once it is a design, and until then its fault is told and the design stays.
 */
public final class SpecModel {
    private static final String TYPED = "edit-text";

    private final Workbench workbench;
    private final DesignFile file;
    private final Background<Design, SpecText> writing;
    private final Background<String, Reading> reading;
    private final ReadOnlyObjectWrapper<SpecText> content = new ReadOnlyObjectWrapper<>(SpecText.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<SpecError>> error = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SpecMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObservableValue<Set<String>> selected;
    private final List<Consumer<String>> readers = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Design> told = Optional.empty();
    private Optional<Design> typed = Optional.empty();

    /**
     * @param worker reads and writes texts, one after another
     * @param publisher runs answers on the thread of the user interface
     */
    public SpecModel(Workbench workbench, DesignFile file, Executor worker, Executor publisher) {
        this.workbench = workbench;
        this.file = file;
        this.writing = new Background<>((design, overtaken) -> Optional.of(write(design)), worker, publisher);
        this.reading = new Background<>((text, overtaken) -> Optional.of(read(text)), worker, publisher);
        this.selected = workbench.ofActive(active -> active.selection().ids(), Set.<String>of());
        workbench.activeSession().subscribe(any -> refresh());
        workbench
                .ofActive(active -> active.design().map(Optional::of), Optional.<Design>empty())
                .subscribe(any -> refresh());
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> mark());
        shown.subscribe(any -> refresh());
    }

    /** The text as it was written or typed last, with its words and lines. */
    ReadOnlyObjectProperty<SpecText> content() {
        return content.getReadOnlyProperty();
    }

    /** Why the typed text is no design; empty while it is one. */
    public ReadOnlyObjectProperty<Optional<SpecError>> error() {
        return error.getReadOnlyProperty();
    }

    /** What is to be known of lines: the fault of the text, and the diagnostics of the design's blocks. */
    public ReadOnlyObjectProperty<List<SpecMark>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** True while a text is read or written. */
    public ObservableValue<Boolean> busy() {
        return BooleanExpression.booleanExpression(writing.busy()).or(reading.busy());
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Ids of the selected blocks. */
    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    /** Hears each text that was written because the design changed, not those that were typed. */
    public void whenWritten(Consumer<String> reader) {
        readers.add(reader);
    }

    /** Takes what the user has typed. */
    public void type(String text) {
        if (session.isPresent()) {
            writing.cancel();
            reading.request(text, this::take);
        }
    }

    /** Ends a run of typing: what is typed next is a step of its own. */
    public void pause() {
        typed = Optional.empty();
    }

    /** Selects the block that a place of the text is in. */
    public void select(int offset) {
        session.ifPresent(active -> content.get()
                .blockAt(offset)
                .ifPresent(block -> active.selection().only(block)));
    }

    private SpecText write(Design design) {
        return new SpecText(new String(file.text(design), StandardCharsets.UTF_8));
    }

    private Reading read(String typedText) {
        SpecText text = new SpecText(typedText);
        try {
            Design design = file.parse("", typedText.getBytes(StandardCharsets.UTF_8));
            return new Reading(text, Optional.of(design), Optional.empty());
        } catch (DesignFileException failure) {
            return new Reading(text, Optional.empty(), Optional.of(SpecError.of(text, failure)));
        }
    }

    private void take(Reading found) {
        content.set(found.text());
        error.set(found.error());
        found.design().ifPresent(design -> {
            told = Optional.of(design);
            session.ifPresent(active -> edit(active, design));
        });
        mark();
    }

    private void edit(Session active, Design design) {
        Settings.ReplaceDesign edit = new Settings.ReplaceDesign(design);
        if (goesOn(active)) {
            active.applyInPlaceOfLast(edit);
        } else {
            active.apply(edit);
        }
        typed = Optional.of(active.design().get());
    }

    private boolean goesOn(Session active) {
        History history = active.history().get();
        return !history.canRedo()
                && history.steps().get(history.current()).kind().equals(TYPED)
                && typed.filter(active.design().get()::equals).isPresent();
    }

    private void refresh() {
        forgetOtherSessions();
        if (!shown.get() || session.isEmpty()) {
            return;
        }
        Design now = session.get().design().get();
        if (told.filter(now::equals).isEmpty()) {
            told = Optional.of(now);
            reading.cancel();
            writing.request(now, this::tell);
        }
    }

    private void forgetOtherSessions() {
        Optional<Session> now = workbench.activeSession().get();
        if (!now.equals(session)) {
            session = now;
            told = Optional.empty();
            typed = Optional.empty();
            reading.cancel();
            writing.cancel();
            if (now.isEmpty() || !shown.get()) {
                tell(SpecText.EMPTY);
            }
        }
    }

    private void tell(SpecText written) {
        content.set(written);
        error.set(Optional.empty());
        readers.forEach(reader -> reader.accept(written.text()));
        mark();
    }

    private void mark() {
        List<SpecMark> found = new ArrayList<>();
        error.get()
                .ifPresent(wrong ->
                        found.add(new SpecMark(wrong.line(), Severity.ERROR, wrong.problem() + ". " + wrong.fix())));
        session.flatMap(active -> active.analysis().get())
                .ifPresent(analysis ->
                        analysis.diagnostics().forEach(one -> mark(one).ifPresent(found::add)));
        marks.set(List.copyOf(found));
    }

    private Optional<SpecMark> mark(Diagnostic one) {
        String words = one.fix().isEmpty() ? one.message() : one.message() + ". " + one.fix();
        return content.get().lineOfBlock(one.block()).map(line -> new SpecMark(line, one.severity(), words));
    }

    /** What came of reading a text: a design or why it is none. */
    private record Reading(SpecText text, Optional<Design> design, Optional<SpecError> error) {}
}
