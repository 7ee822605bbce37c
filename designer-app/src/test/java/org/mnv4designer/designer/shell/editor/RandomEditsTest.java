package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.costs.CostsModel;
import org.mnv4designer.designer.part.outline.OutlineModel;
import org.mnv4designer.designer.part.properties.PropertiesModel;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.RandomEdits;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.session.recovery.Recorder;
import org.mnv4designer.designer.session.recovery.RecoveryFolder;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

/** Edits at random: whatever they are, undo leads back, views show the design, and neither file nor log loses anything. */
class RandomEditsTest {
    private static final List<String> NETWORKS =
            List.of("mobilenetv4_conv_small", "mobilenetv4_hybrid_medium", "resnet18", "mobilenetv3_small_100");
    private static final Text TEXT = TextBundle.in(Locale.ENGLISH);
    private static final int EDITS = 30;

    private final DesignFile designs = new DesignFile(BlockTypes.load());

    private static Design network(int number) {
        return Zoo.design(NETWORKS.get(number));
    }

    @Property(tries = 16, shrinking = ShrinkingMode.OFF)
    void undoOfEverythingGivesTheSameDesignAndRedoTheSameAgain(
            @ForAll @IntRange(max = 3) int number, @ForAll long seed) {
        Session session = Sessions.workbench().open(network(number), Optional.empty());
        RandomEdits edits = new RandomEdits(seed, BlockTypes.load());
        List<Design> past = new ArrayList<>(List.of(session.design().get()));
        for (int i = 0; i < EDITS; i++) {
            session.apply(edits.next(session.design().get()));
            if (!session.design().get().equals(past.get(past.size() - 1))) {
                past.add(session.design().get());
            }
        }
        for (int i = past.size() - 1; i > 0; i--) {
            assertEquals(past.get(i), session.design().get());
            session.undo();
        }
        assertEquals(network(number), session.design().get());
        for (Design later : past.subList(1, past.size())) {
            session.redo();
            assertEquals(later, session.design().get());
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void viewsAlwaysShowTheDesign(@ForAll @IntRange(max = 3) int number, @ForAll long seed) {
        Workbench workbench = Sessions.workbench();
        OutlineModel outline = new OutlineModel(workbench);
        CostsModel costs = new CostsModel(workbench);
        PropertiesModel properties = new PropertiesModel(workbench, TEXT);
        Session session = workbench.open(network(number), Optional.empty());
        RandomEdits edits = new RandomEdits(seed, BlockTypes.load());
        for (int i = 0; i < EDITS; i++) {
            session.apply(edits.next(session.design().get()));
            compare(session, outline, costs);
            String first =
                    session.design().get().network().blocks().iterator().next().id();
            session.selection().set(List.of(first));
            assertTrue(properties.subject().get().toString().contains(first));
        }
    }

    private static void compare(Session session, OutlineModel outline, CostsModel costs) {
        Design design = session.design().get();
        Analysis analysis = session.analysis().get().orElseThrow();
        assertEquals(design, analysis.design());
        Set<String> ids = design.network().blocks().stream().map(BlockNode::id).collect(Collectors.toSet());
        Set<String> listed = outline.stages().stream()
                .flatMap(stage -> stage.items().stream())
                .map(OutlineModel.Item::id)
                .collect(Collectors.toSet());
        assertEquals(ids, listed);
        assertEquals(analysis.report().blocks().size(), costs.total());
        Diagram diagram = new DesignDiagram(design, session.analysis().get(), Heating.NONE, TEXT).make();
        Set<String> drawn =
                diagram.nodes().stream().map(DiagramNode::id).collect(Collectors.toCollection(HashSet::new));
        assertTrue(drawn.remove(ImageInput.ID));
        assertEquals(ids, drawn);
        assertEquals(design.network().wires().size(), diagram.wires().size());
        for (Diagnostic diagnostic : analysis.diagnostics()) {
            assertTrue(diagnostic.block().isEmpty() || isIn(design, diagnostic.block()), diagnostic.toString());
        }
    }

    /** A block or group of the design; what stands in a repeated group has the group and the run before its id. */
    private static boolean isIn(Design design, String place) {
        return design.network().hasId(place) || design.network().hasId(place.substring(place.lastIndexOf('/') + 1));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void fileAndRecoveryLogGiveTheSameDesign(@ForAll @IntRange(max = 3) int number, @ForAll long seed)
            throws Exception {
        Path state = Files.createTempDirectory("mnv4-random");
        Workbench workbench = Sessions.workbench();
        List<IOException> troubles = new ArrayList<>();
        Recorder recorder = new Recorder(workbench, new RecoveryFolder(state, designs), Runnable::run, troubles::add);
        Session session = workbench.open(network(number), Optional.empty());
        RandomEdits edits = new RandomEdits(seed, BlockTypes.load());
        for (int i = 0; i < EDITS; i++) {
            session.apply(edits.next(session.design().get()));
            Design design = session.design().get();
            if (i % 5 == 0) {
                assertEquals(design, designs.parse("design", designs.text(design)));
                List<Design> lost = new RecoveryFolder(state, designs)
                        .lost().stream().map(work -> work.design()).toList();
                assertEquals(design.equals(network(number)) ? List.of() : List.of(design), lost);
            }
        }
        recorder.close();
        assertEquals(List.of(), troubles);
        assertEquals(List.of(), new RecoveryFolder(state, designs).lost());
        Files.delete(state.resolve("recovery"));
        Files.delete(state);
    }
}
