package org.mnv4designer.designer.text;

/** Sentences of the Pareto view. */
public interface ParetoText {
    String viewPareto();

    String paretoAgainst();

    String paretoLatency();

    String paretoLatencyOn(Object device);

    String paretoMacs();

    String paretoParameters();

    String paretoPeak();

    String paretoTopOne();

    String paretoPercent(Object percent);

    String paretoRecipe();

    String paretoOwnRecipe();

    String paretoLogarithmic();

    String paretoLogarithmicHint();

    String paretoOpenDesigns();

    String paretoEarlier(Object title);

    String paretoPoint(Object title, Object cost, Object accuracy, Object recipe);

    String paretoMeasured(Object source);

    String paretoEstimated(Object low, Object high);

    String paretoCaption();

    String paretoComputing();
}
