package org.mnv4designer.designer.text;

/** Sentences of the problems. */
public interface ProblemsText {
    String columnCode();

    String columnPlace();

    String columnMessage();

    String columnFix();

    String severityError();

    String severityWarning();

    String severityInfo();

    String placeDesign();

    String problemsCount(Object errors, Object warnings);

    String problemsFilter();

    String problemsSelectionOnly();

    String problemsShow(Object severity);

    String problemsCounted(Object severity, Object count);

    String problemsFixable(Object severity);

    String problemsNoFix();

    String problemsFixAll(Object count, Object code);

    String problemsGo();

    String problemsHidden(Object count);
}
