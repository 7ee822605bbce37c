package org.mnv4designer.designer.part.pareto;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.designer.session.NetworkFigures;

/** The figures of all networks that the view can show, whatever its axes. */
public record ParetoPicture(List<Entry> entries) {

    /** What an entry is. */
    public enum Kind {
        PUBLISHED,
        OPEN,
        /** An earlier state of an open design. */
        STEP
    }

    /**
     * One network.
     *
     * @param id unique in the picture
     * @param of name in the zoo, or id of the session
     */
    public record Entry(String id, String of, String title, ParetoFamily family, Kind kind, NetworkFigures figures) {}

    /** @param steps earlier designs, the oldest first, and at the end the present one */
    record OpenDesign(String session, String title, List<Design> steps) {}

    /** What a picture is made of. */
    record Question(Optional<Recipe> recipe, List<OpenDesign> designs) {}

    public ParetoPicture {
        entries = List.copyOf(entries);
    }
}
