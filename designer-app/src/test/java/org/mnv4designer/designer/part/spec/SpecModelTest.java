package org.mnv4designer.designer.part.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Severity;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.zoo.Zoo;

class SpecModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final DesignFile file = new DesignFile(BlockTypes.load());
    private final SpecModel model = new SpecModel(workbench, file, Runnable::run, Runnable::run);
    private final List<String> written = new ArrayList<>();
    private final Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());

    @BeforeEach
    void look() {
        model.whenWritten(written::add);
        model.shown().set(true);
    }

    private String text() {
        return model.content().get().text();
    }

    private Design design() {
        return session.design().get();
    }

    @Test
    void theTextIsTheFileThatWouldBeSaved() {
        assertEquals(new String(file.text(design()), StandardCharsets.UTF_8), text());
        assertEquals(List.of(text()), written);
    }

    @Test
    void anEditElsewhereIsWrittenAndReadsAsTheSameDesign() throws DesignFileException {
        session.apply(new Settings.SetClasses(17));

        assertEquals(2, written.size());
        assertEquals(design(), file.parse("", text().getBytes(StandardCharsets.UTF_8)));
        Replacement change = Replacement.between(written.get(0), written.get(1));
        assertTrue(change.to() - change.from() <= 4, change.toString());
    }

    @Test
    void aTypedTextBecomesTheDesignAndIsNotRewritten() {
        String loose = text().replace("\"classes\": 1000", "\"classes\":   12");
        model.type(loose);

        assertEquals(12, design().classes());
        assertEquals(loose, text());
        assertEquals(1, written.size());
        assertEquals("edit-text", session.history().get().steps().get(1).kind());
    }

    @Test
    void typingOnIsOneStepUntilAPause() {
        String start = text();
        model.type(start.replace("\"classes\": 1000", "\"classes\": 1"));
        model.type(start.replace("\"classes\": 1000", "\"classes\": 12"));
        assertEquals(2, session.history().get().steps().size());

        model.pause();
        model.type(start.replace("\"classes\": 1000", "\"classes\": 120"));
        assertEquals(3, session.history().get().steps().size());
        session.undo();
        assertEquals(12, design().classes());
        assertTrue(text().contains("\"classes\": 12,"));
    }

    @Test
    void aBrokenTextIsToldWithItsLineAndChangesNothing() {
        Design before = design();
        int line = model.content().get().line(text().indexOf("\"classes\""));
        model.type(text().replace("\"classes\": 1000", "\"classes\": ~"));

        assertSame(before, design());
        assertEquals(line, model.error().get().orElseThrow().line());
        assertEquals(Severity.ERROR, model.marks().get().get(0).severity());
    }

    @Test
    void aWrongValueIsToldWhereItStandsAndMendedByTypingOn() {
        String good = text();
        int line = model.content().get().line(good.indexOf("\"classes\""));
        model.type(good.replace("\"classes\": 1000", "\"classes\": \"many\""));
        SpecError wrong = model.error().get().orElseThrow();
        assertEquals(line, wrong.line());
        assertTrue(wrong.problem().contains("many"), wrong.problem());

        model.type(good);
        assertTrue(model.error().get().isEmpty());
        assertEquals(1, session.history().get().steps().size());
    }

    @Test
    void aKeyThatIsNotKnownSurvivesAnEditElsewhere() {
        model.type(text().replace("\"classes\": 1000", "\"our-own\": [1, \"x\"],\n  \"classes\": 1000"));
        session.apply(new Settings.SetClasses(10));

        assertTrue(text().contains("\"our-own\""), text());
        assertTrue(text().contains("\"classes\": 10,"));
    }

    @Test
    void aPlaceInABlockSelectsItAndABlockHasItsLine() {
        int line = model.content().get().lineOfBlock("classifier").orElseThrow();
        int start = model.content().get().start(line);
        assertTrue(text().startsWith("\"id\": \"classifier\"", text().indexOf('"', start)));

        model.select(start);
        assertEquals(Set.of("classifier"), session.selection().ids().get());
        model.select(0);
        assertEquals(Set.of("classifier"), session.selection().ids().get());
    }

    @Test
    void aDesignThatIsClosedLeavesNoText() {
        workbench.close(session);

        assertEquals("", text());
    }
}
