package org.mnv4designer.measure.compare;

/** What a difference of two figures means. */
public enum Verdict {
    /** Both are the same. */
    EQUAL,
    /** Both are counted, and differ. */
    EXACT,
    /** Both are estimated, and their difference is larger than the bands allow for. */
    BEYOND_BANDS,
    /** Both are estimated, and the bands leave open which is better. */
    WITHIN_BANDS,
    /** One of both is not known. */
    UNKNOWN
}
