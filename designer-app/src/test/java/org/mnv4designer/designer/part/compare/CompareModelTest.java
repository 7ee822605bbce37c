package org.mnv4designer.designer.part.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.compare.ValueChange;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.compare.ReportComparison;
import org.mnv4designer.zoo.Zoo;

class CompareModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Estimators estimators = new Estimators();
    private final Analyzer analyzer = new Analyzer(estimators);
    private final Compared compared = new Compared();
    private final CompareModel model = new CompareModel(
            workbench,
            compared,
            (a, b) -> ReportComparison.of(
                    analyzer.analyse(a).report(), analyzer.analyse(b).report(), estimators.accuracies()),
            waiting::add,
            Runnable::run);

    private Session open() {
        return workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }

    @Test
    void atFirstTheDesignInFrontIsComparedWithWhatItsFileHolds() {
        open().apply(new Settings.SetClasses(10));
        model.shown().set(true);
        work();

        assertEquals(
                List.of(new ValueChange("classes", "1000", "10")),
                model.comparison().get().orElseThrow().structure().settings());
    }

    @Test
    void anEditOfAnOpenDesignIsFollowedAndAMomentStays() {
        Session session = open();
        compared.set(Moment.of("then", session.design().get()), Moment.presentOf(session));
        model.shown().set(true);
        work();
        assertTrue(model.comparison().get().orElseThrow().structure().isEmpty());

        session.apply(new Settings.SetClasses(10));
        work();
        assertFalse(model.comparison().get().orElseThrow().structure().isEmpty());
    }

    @Test
    void whileNobodyLooksNothingIsCompared() {
        Session session = open();
        compared.set(Moment.of("then", session.design().get()), Moment.presentOf(session));

        assertEquals(0, waiting.size());
        assertTrue(model.comparison().get().isEmpty());
    }

    @Test
    void openDesignsComeBeforePublishedNetworksAndEachNameOnce() {
        open();
        List<String> names = model.choices().stream().map(Choice::name).toList();

        assertEquals("mobilenetv4_conv_small", names.get(0));
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.contains("mobilenetv4_hybrid_large"));
    }

    @Test
    void swappingTurnsTheSignAround() {
        compared.set(
                Moment.of("a", Zoo.design("mobilenetv4_conv_small")),
                Moment.of("b", Zoo.design("mobilenetv4_conv_medium")));
        model.shown().set(true);
        work();
        double forth = parameters();
        compared.swap();
        work();

        assertEquals(-forth, parameters());
    }

    private double parameters() {
        return model.comparison()
                .get()
                .orElseThrow()
                .figures()
                .get(0)
                .difference()
                .orElseThrow();
    }
}
