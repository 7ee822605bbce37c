package org.mnv4designer.designer.text;

/** Sentences of the problems. */
public interface ProblemsText {
    String columnSeverity();

    String columnCode();

    String columnPlace();

    String columnMessage();

    String columnFix();

    String severityError();

    String severityWarning();

    String severityInfo();

    String placeDesign();

    String problemsCount(Object errors, Object warnings);
}
