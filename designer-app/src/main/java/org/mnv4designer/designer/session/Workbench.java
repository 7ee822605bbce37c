package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mnv4designer.design.Design;

/** The open designs, which of them is in front, and the device that views use where they use one. */
public final class Workbench {
    /** Closed sessions keep their histories in memory, so a few must do. */
    private static final int REMEMBERED = 8;

    private final ObservableList<Session> sessions = FXCollections.observableArrayList();
    private final ObservableList<Session> sessionsView = FXCollections.unmodifiableObservableList(sessions);
    private final ObjectProperty<Optional<Session>> activeSession = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyListWrapper<Session> closed = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty chosenDevice = new SimpleStringProperty("");
    private final Supplier<Recompute<Design, Analysis>> recompute;
    private int opened;

    /** @param recompute makes what derives analyses for one session */
    public Workbench(Supplier<Recompute<Design, Analysis>> recompute) {
        this.recompute = recompute;
    }

    /** Read only: sessions come and go through {@link #open} and {@link #close}. */
    public ObservableList<Session> sessions() {
        return sessionsView;
    }

    public ObjectProperty<Optional<Session>> activeSession() {
        return activeSession;
    }

    /** Something of the session in front, followed as it and the session change; a fallback while there is none. */
    public <T> ObservableValue<T> ofActive(Function<Session, ObservableValue<T>> value, T otherwise) {
        return activeSession.flatMap(
                active -> active.map(value).orElseGet(() -> new SimpleObjectProperty<>(otherwise)));
    }

    /** Id of the device whose latency tables and colours show. */
    public StringProperty chosenDevice() {
        return chosenDevice;
    }

    /** Opens a design in a session of its own, in front; a file that is open already only comes to the front. */
    public Session open(Design design, Optional<Path> file) {
        Session session = file.flatMap(this::sessionOf).orElseGet(() -> started(design, file));
        activeSession.set(Optional.of(session));
        return session;
    }

    /** Closed sessions that {@link #reopen} can bring back, the last one first. */
    public ReadOnlyListProperty<Session> closed() {
        return closed.getReadOnlyProperty();
    }

    /** Brings the session that was closed last back to the front, with its history. */
    public void reopen() {
        if (closed.isEmpty()) {
            return;
        }
        Session last = closed.remove(0);
        Optional<Session> sameFile = last.file().get().flatMap(this::sessionOf);
        if (sameFile.isEmpty()) {
            sessions.add(last);
        }
        activeSession.set(Optional.of(sameFile.orElse(last)));
    }

    public void close(Session session) {
        if (sessions.remove(session)) {
            closed.add(0, session);
            closed.remove(Math.min(closed.size(), REMEMBERED), closed.size());
        }
        if (activeSession.get().filter(active -> active == session).isPresent()) {
            activeSession.set(sessions.stream().reduce((first, last) -> last));
        }
    }

    /** The session of a file. */
    public Optional<Session> sessionOf(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return sessions.stream()
                .filter(session -> session.file()
                        .get()
                        .filter(path -> path.toAbsolutePath().normalize().equals(wanted))
                        .isPresent())
                .findFirst();
    }

    private Session started(Design design, Optional<Path> file) {
        opened++;
        Session session = new Session("design-" + opened, design, file, recompute.get());
        sessions.add(session);
        return session;
    }
}
