package org.mnv4designer.designer.part.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.mnv4designer.designer.session.FileKind;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.session.WorkspaceFiles;
import org.mnv4designer.designer.text.Text;

/** The workspace folder, what is in it, and what can be done to that. */
public final class ExplorerModel {

    /** What the view asks of the workbench. */
    public interface Ways {
        Optional<Path> chooseFolder();

        /** Remembers the folder for the next start. */
        void remember(Path folder);

        void open(Path design);

        /** Runs inference on an image. */
        void image(Path file);

        /** Makes a design, which is open, use weights. */
        void useWeights(Session session, Path weights);

        boolean confirmDelete(String name);

        void refused(String headline, String reason);

        void toClipboard(String text);
    }

    private final Workbench workbench;
    private final Ways ways;
    private final Executor worker;
    private final Executor publisher;
    private final Text text;
    private final FolderScan scan;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FileNode>> root = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<FileNode>> shown;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<Path>> selected = new SimpleObjectProperty<>(Optional.empty());
    private boolean looking;

    /**
     * @param problemOf why a design cannot be read; empty if it can
     * @param worker reads the disk
     */
    public ExplorerModel(
            Workbench workbench,
            Ways ways,
            Function<Path, String> problemOf,
            Executor worker,
            Executor publisher,
            Text text) {
        this.workbench = workbench;
        this.ways = ways;
        this.worker = worker;
        this.publisher = publisher;
        this.text = text;
        this.scan = new FolderScan(problemOf);
        this.shown = Bindings.createObjectBinding(this::filtered, root, query);
        workbench.activeSession().subscribe(any -> followEditor());
        linked.subscribe(any -> followEditor());
        selected.subscribe(file -> file.filter(any -> linked.get())
                .flatMap(workbench::sessionOf)
                .ifPresent(session -> workbench.activeSession().set(Optional.of(session))));
    }

    private Optional<FileNode> filtered() {
        return root.get()
                .map(all -> new FileNode(
                        all.path(),
                        true,
                        all.children().stream()
                                .flatMap(child -> child.filtered(query.get()).stream())
                                .toList(),
                        ""));
    }

    /** The workspace folder; empty until the user chooses one. */
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /** What is in the folder, as far as names match {@link #query}. */
    public ObservableValue<Optional<FileNode>> shown() {
        return shown;
    }

    public StringProperty query() {
        return query;
    }

    /** Whether the selection follows the editor in front, and the other way round. */
    public BooleanProperty linked() {
        return linked;
    }

    public ObjectProperty<Optional<Path>> selected() {
        return selected;
    }

    /** Files of designs that are open and not saved. */
    public Set<Path> dirty() {
        return workbench.sessions().stream()
                .filter(session -> session.dirty().get())
                .flatMap(session -> session.file().get().stream())
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    /** The designs that are open. */
    public ObservableList<Session> open() {
        return workbench.sessions();
    }

    public void chooseFolder() {
        ways.chooseFolder().ifPresent(this::setFolder);
    }

    /** Shows a folder from now on. */
    public void setFolder(Path chosen) {
        Path absolute = chosen.toAbsolutePath().normalize();
        folder.set(Optional.of(absolute));
        root.set(Optional.empty());
        ways.remember(absolute);
        look();
    }

    /** Makes the usual folder, which the user has just agreed to. */
    public void makeFolder(Path usual) {
        try {
            Files.createDirectories(usual);
            setFolder(usual);
        } catch (IOException cannotBeMade) {
            ways.refused(text.explorerNewFolder(), String.valueOf(cannotBeMade.getMessage()));
        }
    }

    /** Looks at the disk once, soon; nothing happens while a look is under way. */
    public void look() {
        if (looking || folder.get().isEmpty()) {
            return;
        }
        looking = true;
        Path wanted = folder.get().get();
        worker.execute(() -> {
            FileNode found = scan.scan(wanted);
            publisher.execute(() -> found(wanted, found));
        });
    }

    private void found(Path wanted, FileNode found) {
        looking = false;
        if (!folder.get().equals(Optional.of(wanted))) {
            look();
        } else if (!root.get().equals(Optional.of(found))) {
            root.set(Optional.of(found));
            followEditor();
        }
    }

    private void followEditor() {
        if (linked.get()) {
            workbench
                    .activeSession()
                    .get()
                    .flatMap(session -> session.file().get())
                    .map(path -> path.toAbsolutePath().normalize())
                    .ifPresent(path -> selected.set(Optional.of(path)));
        }
    }

    /** Does what a double-click means for the kind of file. */
    public void open(FileNode node) {
        if (node.isFolder()) {
            return;
        }
        switch (node.kind()) {
            case DESIGN -> ways.open(node.path());
            case IMAGE -> ways.image(node.path());
            case WEIGHTS -> workbench.activeSession().get().ifPresent(session -> ways.useWeights(session, node.path()));
            case TABLE, OTHER -> {}
        }
    }

    /** Makes a design use a weight file; opens it first. */
    public void nameWeights(Path weights, FileNode design) {
        if (FileKind.of(weights) == FileKind.WEIGHTS && design.kind() == FileKind.DESIGN) {
            ways.open(design.path());
            workbench.sessionOf(design.path()).ifPresent(session -> ways.useWeights(session, weights));
        }
    }

    /** Renames on the disk; open editors follow. */
    public void rename(FileNode node, String name) {
        doing(text.explorerRename(), () -> {
            Path now = WorkspaceFiles.rename(node.path(), name);
            for (Session session : workbench.sessions()) {
                session.file()
                        .get()
                        .map(path -> path.toAbsolutePath().normalize())
                        .filter(path -> path.startsWith(node.path()))
                        .map(path -> now.resolve(node.path().relativize(path)))
                        .map(Path::normalize)
                        .ifPresent(session::movedTo);
            }
            selected.set(Optional.of(now));
        });
    }

    /** Deletes if the user agrees. */
    public void delete(FileNode node) {
        if (ways.confirmDelete(node.name())) {
            doing(text.explorerDelete(), () -> WorkspaceFiles.delete(node.path()));
        }
    }

    public void duplicate(FileNode node) {
        doing(text.explorerDuplicate(), () -> selected.set(Optional.of(WorkspaceFiles.duplicate(node.path()))));
    }

    /** Makes a folder in a folder, or beside a file. */
    public void newFolder(FileNode node) {
        Path parent = node.isFolder() ? node.path() : node.path().resolveSibling("");
        doing(
                text.explorerNewFolder(),
                () -> selected.set(Optional.of(WorkspaceFiles.newFolder(parent, text.explorerFolderName()))));
    }

    public void copyPath(FileNode node) {
        ways.toClipboard(node.path().toString());
    }

    /** Something that the disk may refuse. */
    @FunctionalInterface
    private interface Step {
        void carryOut() throws IOException;
    }

    private void doing(String headline, Step step) {
        try {
            step.carryOut();
            look();
        } catch (IOException refused) {
            ways.refused(headline, refused.getClass().getSimpleName() + ": " + refused.getMessage());
        }
    }
}
