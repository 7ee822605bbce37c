package org.mnv4designer.designer.part.canvas.tool;

import java.util.List;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/** A wire drawn by keyboard: arrows go through the ports that would take it, Enter takes one, Esc gives up. */
final class WiringByKeys implements Tool {
    private final Bench bench;
    private final WireEnds ends;
    private final List<PortRef> choices;
    private final int chosen;

    private WiringByKeys(Bench bench, WireEnds ends, List<PortRef> choices, int chosen) {
        this.bench = bench;
        this.ends = ends;
        this.choices = choices;
        this.chosen = chosen;
    }

    /** Starts at an output; stays at rest if no port would take the wire. */
    static Tool start(Bench bench, PortRef output) {
        WireEnds ends = WireEnds.fromOutput(bench, output);
        List<PortRef> choices = ends.candidates().stream()
                .sorted((a, b) -> Double.compare(
                        ends.placeOf(a).distance(ends.anchorPlace()),
                        ends.placeOf(b).distance(ends.anchorPlace())))
                .toList();
        return choices.isEmpty() ? bench.idle() : new WiringByKeys(bench, ends, choices, 0).shown();
    }

    private WiringByKeys shown() {
        bench.model().reveal(choices.get(chosen).node());
        return this;
    }

    @Override
    public Tool stepped(int step) {
        return new WiringByKeys(bench, ends, choices, Math.floorMod(chosen + step, choices.size())).shown();
    }

    @Override
    public Tool accepted() {
        PortRef port = choices.get(chosen);
        bench.actions().connect(ends.from(port), ends.to(port));
        return bench.idle();
    }

    @Override
    public boolean takesKeys() {
        return true;
    }

    @Override
    public Tool cancelled() {
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        PortRef port = choices.get(chosen);
        return Feedback.wiring(
                DiagramIndex.looseRoute(ends.anchorPlace(), ends.placeOf(port)),
                "",
                ends.candidates(),
                List.of(port),
                "");
    }
}
