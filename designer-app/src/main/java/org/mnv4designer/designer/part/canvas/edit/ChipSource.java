package org.mnv4designer.designer.part.canvas.edit;

import java.util.List;
import java.util.Optional;

/** What can be edited on the nodes and frames of a diagram; the owner of the document answers and edits. */
public interface ChipSource {
    /** The parameter that stands for the name of a node or the title of a frame. */
    String NAME = "name";

    /** What the id of a frame begins with where it is asked for like a node. */
    String FRAME = "frame:";

    /** How a change joins the history. */
    enum Step {
        /** A step of its own. */
        NEW,
        /** Part of the step that the last change made. */
        SAME_AS_LAST
    }

    /** Parameters of a node or frame in the order of the Tab key; none if nothing can be edited there. */
    List<String> parameters(String node);

    /** What a parameter is called. */
    String label(String node, String parameter);

    /** The present value, as one types it. */
    String value(String node, String parameter);

    /** Why what was typed cannot be the value; empty if it can. */
    Optional<String> refusal(String node, String parameter, String typed);

    /** The next (1) or previous (-1) sensible value; what was typed if there is none. */
    String stepped(String node, String parameter, String typed, int by);

    /**
     * Sets a value that is not refused.
     *
     * @return the id of the node afterwards
     */
    String set(String node, String parameter, String typed, Step step);

    /** Gives up the step that the last change made. */
    void takeBack();
}
