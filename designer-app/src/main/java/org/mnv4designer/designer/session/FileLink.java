package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.design.Design;

/**
 * What a session knows of its file: the design that it holds as far as we know, which version that was, and what others
 * did to it since.
 */
final class FileLink {
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final ReadOnlyObjectWrapper<Design> saved;
    private final ReadOnlyObjectWrapper<FileState> state = new ReadOnlyObjectWrapper<>(FileState.NORMAL);

    /** True if the session keeps a design that the file does not hold, whatever {@link #saved} was. */
    private final ReadOnlyBooleanWrapper detached = new ReadOnlyBooleanWrapper();

    private FileMark mark;
    private FileMark seen;

    FileLink(Optional<Path> file, Design start) {
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.saved = new ReadOnlyObjectWrapper<>(start);
        this.mark = file.map(FileMark::of).orElseGet(() -> new FileMark(""));
        this.seen = mark;
    }

    ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FileState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Design> saved() {
        return saved.getReadOnlyProperty();
    }

    /** True while the file does not hold a design. */
    BooleanExpression differsFrom(ObservableValue<Design> design) {
        return Bindings.createBooleanBinding(
                () -> !design.getValue().equals(saved.get())
                        || detached.get()
                        || state.get().disk() == FileState.Disk.DELETED,
                design,
                saved,
                detached,
                state);
    }

    /** The file holds this design now. */
    void holds(Design design, Path path) {
        mark = FileMark.of(path);
        seen = mark;
        saved.set(design);
        detached.set(false);
        file.set(Optional.of(path));
        state.set(new FileState(FileState.Disk.IN_STEP, FileMark.accessTo(path)));
    }

    /** The file is now called otherwise, on the disk too. */
    void movedTo(Path path) {
        file.set(Optional.of(path));
        mark = FileMark.of(path);
        seen = mark;
    }

    /** The user keeps the design of the session although the file holds another one. */
    void keepOwn() {
        mark = seen;
        detached.set(true);
        state.set(state.get().withDisk(FileState.Disk.IN_STEP));
    }

    /** True if the version that was known is not the one that is there now. */
    boolean isOvertaken() {
        return file.get().filter(path -> !FileMark.of(path).equals(mark)).isPresent();
    }

    /** What is known, for somebody who looks whether it still holds. */
    Optional<FileLook> look() {
        return file.get().map(path -> new FileLook(path, mark, seen, state.get().access()));
    }

    /** Takes up what was found; ignored if the session saved meanwhile. */
    void found(FileLook look, FileLook.Found found) {
        if (!look.mark().equals(mark) || !look.file().equals(file.get().orElse(look.file()))) {
            return;
        }
        seen = found.mark();
        if (found.design().filter(saved.get()::equals).isPresent() && !detached.get()) {
            mark = found.mark();
        }
        state.set(new FileState(disk(), found.access()));
    }

    private FileState.Disk disk() {
        if (seen.equals(mark)) {
            return FileState.Disk.IN_STEP;
        }
        return seen.isThere() ? FileState.Disk.CHANGED : FileState.Disk.DELETED;
    }
}
