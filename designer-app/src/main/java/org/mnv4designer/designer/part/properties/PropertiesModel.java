package org.mnv4designer.designer.part.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the Properties view shows: a title, sections of fields, and the form of a UIB. */
public final class PropertiesModel {

    /**
     * The thing whose properties are shown.
     *
     * @param title such as the id of a block
     * @param kind what it is
     * @param styleName of the block's family; empty if it is no block
     * @param form the UIB form; empty if it is no UIB
     */
    public record Subject(
            String title, String kind, String styleName, Optional<FormChoice> form, List<Section> sections) {
        public static final Subject NOTHING = new Subject("", "", "", Optional.empty(), List.of());

        public Subject {
            sections = List.copyOf(sections);
        }
    }

    /** The present form of a UIB and the way to another. */
    public record FormChoice(UibForm present, Consumer<UibForm> choose) {}

    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NOTHING);

    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    public void show(Subject now) {
        subject.set(now);
    }
}
