package org.mnv4designer.designer.part.pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Entry;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Kind;
import org.mnv4designer.designer.part.pareto.ParetoPicture.OpenDesign;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Question;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

/** Makes pictures on a worker thread; what was computed before comes from the cache. */
final class ParetoAnalysis implements Background.Work<Question, ParetoPicture> {
    private final FigureCache figures;

    ParetoAnalysis(FigureCache figures) {
        this.figures = figures;
    }

    @Override
    public Optional<ParetoPicture> derive(Question question, BooleanSupplier overtaken) {
        List<Entry> entries = new ArrayList<>();
        for (ZooEntry network : Zoo.list()) {
            if (overtaken.getAsBoolean()) {
                return Optional.empty();
            }
            entries.add(new Entry(
                    "zoo:" + network.name(),
                    network.name(),
                    network.title(),
                    ParetoFamily.of(network.name()),
                    Kind.PUBLISHED,
                    figures.ofZoo(network.name(), question.recipe())));
        }
        for (OpenDesign design : question.designs()) {
            for (int i = 0; i < design.steps().size(); i++) {
                if (overtaken.getAsBoolean()) {
                    return Optional.empty();
                }
                entries.add(step(design, i, question));
            }
        }
        return Optional.of(new ParetoPicture(entries));
    }

    private Entry step(OpenDesign open, int at, Question question) {
        Design design = open.steps().get(at);
        boolean present = at == open.steps().size() - 1;
        return new Entry(
                open.session() + (present ? "" : "@" + at),
                open.session(),
                open.title(),
                ParetoFamily.OPEN,
                present ? Kind.OPEN : Kind.STEP,
                figures.of(design, question.recipe()));
    }
}
