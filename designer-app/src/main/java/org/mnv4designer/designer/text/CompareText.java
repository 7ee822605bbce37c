package org.mnv4designer.designer.text;

/** Sentences of the comparison of two designs. */
public interface CompareText {
    String viewCompare();

    String emptyCompare();

    String compareSwap();

    String compareFirst();

    String compareSecond();

    String compareSummary(Object added, Object removed, Object changed);

    String compareFigure();

    String compareDifference();

    String compareVerdict();

    String compareHow();

    String compareWhat();

    String compareNoDifference();

    String compareAdded();

    String compareRemoved();

    String compareChanged();

    String compareSetting();

    String compareAttentionMacs();

    String compareOtherOperations();

    String compareWeights();

    String comparePeak();

    String compareTop1();

    String compareEqual();

    String compareExact();

    String compareBeyond();

    String compareWithin();

    String compareUnknown();

    String actionPerspectiveCompare();
}
