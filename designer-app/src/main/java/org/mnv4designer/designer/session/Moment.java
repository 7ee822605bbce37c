package org.mnv4designer.designer.session;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.design.Design;

/**
 * A design to compare: the present one of an open session, which is followed, or one that stays as it is.
 *
 * @param name for people
 * @param fixed what a moment shows that belongs to no session
 */
public record Moment(String name, Optional<Session> session, Design fixed) {

    /** What a session shows, now and later. */
    public static Moment presentOf(Session session) {
        return new Moment(
                session.title().get(), Optional.of(session), session.design().get());
    }

    /** A design that stays as it is. */
    public static Moment of(String name, Design design) {
        return new Moment(name, Optional.empty(), design);
    }

    public ObservableValue<Design> design() {
        return session.<ObservableValue<Design>>map(Session::design).orElseGet(() -> new SimpleObjectProperty<>(fixed));
    }

    /** True if both mean the same session, or the same design that stays. */
    public boolean isAs(Moment other) {
        return session.isPresent() || other.session.isPresent()
                ? session.equals(other.session)
                : name.equals(other.name) && fixed.equals(other.fixed);
    }
}
