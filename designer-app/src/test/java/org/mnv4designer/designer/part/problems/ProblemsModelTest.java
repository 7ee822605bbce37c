package org.mnv4designer.designer.part.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Severity;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.QuickFixer;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;

class ProblemsModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final QuickFixer fixer = new QuickFixer(workbench, new Estimators(), Runnable::run, Runnable::run);
    private final ProblemsModel model = new ProblemsModel(workbench, fixer);
    private Session session;

    @BeforeEach
    void openADesignWithProblems() {
        session = workbench.open(Design.blank("sketch"), Optional.empty());
        add("odd", Map.of("outChannels", 21), ImageInput.ID);
        add("wrong", Map.of("outChannels", 8, "kernel", 99), "odd");
        add("uneven", Map.of("outChannels", 42), "odd");
    }

    private void add(String id, Map<String, ?> parameters, String after) {
        session.apply(new Edits.AddBlock(BlockNode.of(id, ConvolutionBlock.TYPE.create(parameters)), ""));
        session.apply(new Edits.Connect(Endpoint.out(after), new Endpoint(id, "in")));
    }

    private List<String> places() {
        return model.shown().get().stream()
                .map(problem -> problem.diagnostic().block())
                .toList();
    }

    @Test
    void errorsComeFirstAndTellThatTheyCanBeMended() {
        assertEquals("wrong", places().get(0));
        assertTrue(model.shown().get().get(0).isFixable());
        assertEquals(1, model.count(Severity.ERROR));
    }

    @Test
    void filtersHideByWordSeverityAndSelection() {
        model.query().set("block-010");
        assertEquals(List.of("odd", "uneven"), places());

        model.query().set("");
        model.severities().set(Set.of(Severity.ERROR));
        assertEquals(List.of("wrong"), places());

        model.severities().set(Set.of(Severity.values()));
        model.ofSelectionOnly().set(true);
        assertEquals(List.of(), places());
        session.selection().only("uneven");
        assertEquals(List.of("uneven"), places());
    }

    @Test
    void aFixIsOneStepOfTheHistory() {
        Design before = session.design().get();
        model.apply(model.shown().get().get(0).fixes().get(0));

        assertEquals(0, model.count(Severity.ERROR));
        session.undo();
        assertEquals(before, session.design().get());
    }

    @Test
    void allProblemsOfAKindAreMendedAsOneStep() {
        Design before = session.design().get();
        assertEquals(2, model.fixable("BLOCK-010"));

        model.applyAll("BLOCK-010");

        assertEquals(List.of("wrong"), places());
        session.undo();
        assertEquals(before, session.design().get());
    }

    @Test
    void aFixThatWasFoundForAnotherDesignIsNotApplied() {
        var fix = model.shown().get().get(0).fixes().get(0);
        Session other = workbench.open(Design.blank("other"), Optional.empty());

        model.apply(fix);

        assertFalse(other.canUndo().getValue());
        assertEquals(
                1,
                session.analysis().get().orElseThrow().diagnostics().stream()
                        .filter(found -> found.isError())
                        .count());
    }

    @Test
    void openingAProblemSelectsItsBlock() {
        model.open(model.shown().get().get(0).diagnostic());

        assertEquals(Optional.of("wrong"), session.selection().single());
    }
}
