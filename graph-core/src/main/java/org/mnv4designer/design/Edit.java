package org.mnv4designer.design;

/**
 * A change of a design, as data: applied it makes another design. An edit that changes nothing returns the same object.
 * The edits of this product are the records of {@link Edits}.
 */
public interface Edit {
    Design apply(Design design);

    /** What kind of change it is, as a key for texts: {@code add-block}, {@code set-parameter}, …. */
    String kind();
}
