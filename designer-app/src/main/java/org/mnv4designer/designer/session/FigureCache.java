package org.mnv4designer.designer.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.Zoo;

/**
 * Figures of designs and of the zoo's networks, computed once for the devices at hand and forgotten when those change. May be
 * asked from any thread; answers one at a time.
 */
public final class FigureCache {
    private static final int REMEMBERED = 400;

    private record Asked(Design design, Optional<Recipe> recipe) {}

    private final Estimators estimators;
    private final Map<Asked, NetworkFigures> known = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Design> zoo = new LinkedHashMap<>();
    private Optional<Devices> devices = Optional.empty();
    private Optional<Reporter> reporter = Optional.empty();

    public FigureCache(Estimators estimators) {
        this.estimators = estimators;
    }

    /** @param recipe other than the design's own; empty for its own */
    public synchronized NetworkFigures of(Design design, Optional<Recipe> recipe) {
        Reporter reports = reporter();
        Asked asked = new Asked(design, recipe);
        NetworkFigures found = Optional.ofNullable(known.get(asked))
                .orElseGet(() -> NetworkFigures.of(
                        recipe.map(other -> reports.report(design, other)).orElseGet(() -> reports.report(design))));
        known.put(asked, found);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        return found;
    }

    /** Of a network of the zoo at the size of its publication. */
    public synchronized NetworkFigures ofZoo(String name, Optional<Recipe> recipe) {
        return of(zoo.computeIfAbsent(name, Zoo::design), recipe);
    }

    private Reporter reporter() {
        Devices now = estimators.devices();
        if (devices.filter(before -> before == now).isEmpty()) {
            known.clear();
            reporter = Optional.empty();
            devices = Optional.of(now);
        }
        Reporter ready = reporter.orElseGet(estimators::reporter);
        reporter = Optional.of(ready);
        return ready;
    }
}
