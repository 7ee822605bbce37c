package org.mnv4designer.designer.shell.editor;

import java.util.Map;
import org.mnv4designer.designer.session.Analysis;

/** Which cost colours the blocks of a canvas. */
public final class HeatSource {
    /** No colouring. */
    public static final HeatSource NONE = new HeatSource(analysis -> Map.of());

    /** Amounts by block id. */
    public interface Amounts {
        Map<String, Double> of(Analysis analysis);
    }

    private final Amounts amounts;

    private HeatSource(Amounts amounts) {
        this.amounts = amounts;
    }

    public static HeatSource of(Amounts amounts) {
        return new HeatSource(amounts);
    }

    Heating heating(Analysis analysis) {
        Map<String, Double> byBlock = amounts.of(analysis);
        return new Heating(byBlock.isEmpty() ? Map.of() : Heating.shares(byBlock), Map.of());
    }
}
