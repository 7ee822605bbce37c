package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.History;
import org.mnv4designer.design.Restore;

/**
 * One open design: its history, what follows from it, the selection, and the file it belongs to. Everything that changes
 * the design goes through {@link #apply}.
 */
public final class Session {
    private final String id;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Design> design;
    private final ReadOnlyObjectWrapper<Optional<Analysis>> analysis = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Analysis>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FileLink link;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final Selection selection = new Selection();
    private final StepLog steps = new StepLog(InstantSource.system());
    private final ObjectProperty<Optional<Path>> chosenWeights = new SimpleObjectProperty<>(Optional.empty());
    private final Recompute<Design, Analysis> recompute;
    private final StringProperty mark = new SimpleStringProperty("");
    private Optional<Analysis> opened = Optional.empty();

    /**
     * @param id unique among the sessions of a workbench
     * @param file where it was read from; empty for a new design
     */
    public Session(String id, Design start, Optional<Path> file, Recompute<Design, Analysis> recompute) {
        this.id = id;
        this.history = new ReadOnlyObjectWrapper<>(History.of(start));
        this.design = new ReadOnlyObjectWrapper<>(start);
        this.link = new FileLink(file, start);
        this.recompute = recompute;
        dirty.bind(link.differsFrom(design));
        title.bind(Bindings.createStringBinding(this::titleNow, design, link.file(), mark));
        steps.follow(history.get());
        recompute.request(start, this::publish);
    }

    public String id() {
        return id;
    }

    public ReadOnlyObjectProperty<Design> design() {
        return design.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /** What follows from the design; for a moment after an edit it may still be that of the design before. */
    public ReadOnlyObjectProperty<Optional<Analysis>> analysis() {
        return analysis.getReadOnlyProperty();
    }

    /** True if {@link #analysis} is that of the present design. */
    public boolean isAnalysed() {
        return analysis.get()
                .filter(known -> known.design().equals(design.get()))
                .isPresent();
    }

    /** The analysis before the latest one: what a change is measured against. */
    public ReadOnlyObjectProperty<Optional<Analysis>> before() {
        return before.getReadOnlyProperty();
    }

    /** The first analysis of this session. */
    public Optional<Analysis> opened() {
        return opened;
    }

    public Selection selection() {
        return selection;
    }

    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return link.file();
    }

    /** What others did to the file since it was read or saved, and whether it may be saved to. */
    public ReadOnlyObjectProperty<FileState> fileState() {
        return link.state();
    }

    /** The weight file that the user chose in this session, before the one that the design names. */
    public ObjectProperty<Optional<Path>> chosenWeights() {
        return chosenWeights;
    }

    public Weights weights() {
        return new Weights(chosenWeights.get(), file().get(), design.get().weights());
    }

    /** The design that the file holds, as far as is known. */
    public ReadOnlyObjectProperty<Design> saved() {
        return link.saved();
    }

    /** True while the file does not hold the design, as far as is known. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** The file's name, or the design's where there is no file. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> canUndo() {
        return history.map(History::canUndo);
    }

    public ObservableValue<Boolean> canRedo() {
        return history.map(History::canRedo);
    }

    /** Makes the edit's design the present one; an edit that changes nothing is not recorded. */
    public void apply(Edit edit) {
        show(history.get().with(edit));
    }

    /** As {@link #apply}, in the place of the last step. */
    public void applyInPlaceOfLast(Edit edit) {
        show(history.get().replaceLast(edit));
    }

    /** Puts a block behind the one that was selected last, or behind the last of all, and selects it. */
    public void append(Block block) {
        String after = selection.ids().get().stream().reduce("", (first, last) -> last);
        Set<String> known = ids();
        apply(placement().behind(block, after));
        selection.set(ids().stream().filter(id -> !known.contains(id)).toList());
    }

    /** The edits that put blocks into the present design. */
    public Placement placement() {
        return new Placement(design.get(), analysis.get().map(Analysis::graph));
    }

    private Set<String> ids() {
        return design.get().network().blocks().stream().map(BlockNode::id).collect(Collectors.toSet());
    }

    public void undo() {
        history.get().undo().ifPresent(this::show);
    }

    public void redo() {
        history.get().redo().ifPresent(this::show);
    }

    /** Shows any step of the history; nothing is given up. */
    public void goTo(int step) {
        show(history.get().at(step));
    }

    /** When the steps of the history were made, and which of them are marked. */
    public StepLog steps() {
        return steps;
    }

    /** Analyses the present design again, because what measures it has changed. */
    public void analyseAgain() {
        recompute.request(design.get(), this::publish);
    }

    /**
     * Shows a design that was lost and found, one step behind what its file holds.
     *
     * @param words what the title says until the design is saved
     */
    public void recover(Design found, String words) {
        apply(new Restore(found));
        mark.set(words);
    }

    /** Tells that a design is now in a file. */
    public void savedAs(Design written, Path path) {
        mark.set("");
        link.holds(written, path);
    }

    /** Tells that the file is now called otherwise, on the disk too. */
    public void movedTo(Path path) {
        link.movedTo(path);
    }

    /** Shows the design that the file holds now, as a step of the history. */
    public void readAgain(Design onDisk) {
        link.file().get().ifPresent(path -> link.holds(onDisk, path));
        mark.set("");
        apply(new Restore(onDisk));
    }

    /** Keeps this design although the file was changed by somebody else: it counts as not saved. */
    public void keepOwn() {
        link.keepOwn();
    }

    /** True if the file is not the version that was read or saved last. */
    public boolean isOvertaken() {
        return link.isOvertaken();
    }

    Optional<FileLook> look() {
        return link.look();
    }

    void found(FileLook look, FileLook.Found found) {
        link.found(look, found);
    }

    private void show(History now) {
        if (now.equals(history.get())) {
            return;
        }
        steps.follow(now);
        history.set(now);
        Design shown = now.design();
        if (!shown.equals(design.get())) {
            design.set(shown);
            selection.keepOnly(ids());
            recompute.request(shown, this::publish);
        }
    }

    private void publish(Analysis now) {
        if (opened.isEmpty()) {
            opened = Optional.of(now);
        }
        before.set(analysis.get());
        analysis.set(Optional.of(now));
    }

    private String titleNow() {
        String name = link.file()
                .get()
                .map(path -> path.getFileName().toString())
                .orElseGet(() -> design.get().name());
        return mark.get().isEmpty() ? name : name + " " + mark.get();
    }
}
