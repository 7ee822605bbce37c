package org.mnv4designer.designer.text;

/** Sentences of the Spec view. */
public interface SpecText {
    String viewSpec();

    String emptySpec();

    String specAccessible();

    String specFault(Object line, Object problem, Object fix);
}
