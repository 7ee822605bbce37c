package org.mnv4designer.designer.part.properties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mnv4designer.design.Edit;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;

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
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Workbench workbench;
    private final Text text;

    public PropertiesModel(Workbench workbench, Text text) {
        this.workbench = workbench;
        this.text = text;
        workbench
                .ofActive(session -> session.selection().ids(), Set.<String>of())
                .subscribe(any -> refresh());
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
    }

    /** Why the last change was not possible; empty after one that was. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    private void refresh() {
        refusal.set("");
        subject.set(workbench.activeSession().get().map(this::subjectOf).orElse(Subject.NOTHING));
    }

    private Subject subjectOf(Session session) {
        return new Subjects(session.design().get(), session.analysis().get(), edit -> apply(session, edit), text)
                .of(session.selection().ids().get());
    }

    private void apply(Session session, Edit edit) {
        try {
            session.apply(edit);
            refusal.set("");
        } catch (IllegalArgumentException refused) {
            refusal.set(text.propertiesRefused(String.valueOf(refused.getMessage())));
        }
    }

    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }
}
