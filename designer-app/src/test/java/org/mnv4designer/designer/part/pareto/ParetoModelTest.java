package org.mnv4designer.designer.part.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Kind;
import org.mnv4designer.designer.part.pareto.ParetoPlot.Point;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class ParetoModelTest {
    private final Text text = TextBundle.in(Locale.ENGLISH);
    private final Workbench workbench = Sessions.workbench();
    private final List<String> opened = new ArrayList<>();
    private final ParetoModel model =
            new ParetoModel(workbench, new FigureCache(new Estimators()), Runnable::run, Runnable::run, opened::add);

    private Session open(String name) {
        workbench.chosenDevice().set("pixel-8-edgetpu");
        model.shown().set(true);
        return workbench.open(Zoo.design(name), Optional.empty());
    }

    private ParetoPlot plot() {
        return model.plot(text).orElseThrow();
    }

    private Point point(String id) {
        return plot().points().stream()
                .filter(point -> point.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPublishedNetworkIsWhereItWasMeasured() {
        open("mobilenetv4_conv_small");

        Point medium = point("zoo:mobilenetv4_conv_medium");
        assertEquals(NetworkFigures.Kind.MEASURED, medium.cost().kind());
        assertTrue(medium.cost().ground().contains("2404.10518"), medium.cost().ground());
        assertEquals(ParetoFamily.V4_CONV, medium.entry().family());
    }

    @Test
    void everyEditLeavesItsStepBehind() {
        Session session = open("mobilenetv4_conv_small");
        session.apply(new Edits.RemoveBlocks(Set.of("blocks.2.3")));
        session.apply(new Edits.RemoveBlocks(Set.of("blocks.3.4")));

        Point now = point(session.id());
        Point first = point(session.id() + "@0");
        assertEquals(Kind.OPEN, now.entry().kind());
        assertEquals(Kind.STEP, first.entry().kind());
        assertTrue(now.cost().value() < first.cost().value());
        assertEquals(NetworkFigures.Kind.ESTIMATED, now.cost().kind());
        assertTrue(now.cost().low() < now.cost().value()
                && now.cost().value() < now.cost().high());

        session.undo();
        session.undo();
        assertEquals(0, plot().points().stream().filter(p -> p.is(Kind.STEP)).count());
    }

    @Test
    void nothingAtTheFrontIsBothSlowerAndLessAccurateThanAnother() {
        open("mobilenetv4_conv_small");

        List<Point> best = plot().best();
        assertTrue(best.size() > 3);
        for (int i = 1; i < best.size(); i++) {
            assertTrue(best.get(i).cost().value() >= best.get(i - 1).cost().value());
            assertTrue(best.get(i).topOne().value() > best.get(i - 1).topOne().value());
        }
    }

    @Test
    void theAxisAndTheDeviceAreFollowed() {
        open("mobilenetv4_conv_small");
        double onEdgeTpu = point("zoo:resnet50").cost().value();
        workbench.chosenDevice().set("pixel-6-cpu");
        assertFalse(onEdgeTpu == point("zoo:resnet50").cost().value());

        model.axis().set(ParetoAxis.MACS);
        assertEquals(NetworkFigures.Kind.COUNTED, point("zoo:resnet50").cost().kind());
        assertTrue(plot().data().csv().startsWith("network,kind,family,macs,"));
    }

    @Test
    void whatADeviceDoesNotRunIsNotDrawn() {
        open("mobilenetv4_conv_small");
        workbench.chosenDevice().set("pixel-4-hexagon");

        assertTrue(plot().points().stream()
                .noneMatch(point -> point.entry().id().equals("zoo:mobilenetv4_hybrid_medium")));
    }

    @Test
    void hiddenFamiliesAreNotDrawn() {
        open("mobilenetv4_conv_small");
        model.toggle(ParetoFamily.V4_HYBRID);
        assertTrue(plot().points().stream().noneMatch(p -> p.entry().family() == ParetoFamily.V4_HYBRID));

        model.toggle(ParetoFamily.V4_HYBRID);
        assertTrue(plot().points().stream().anyMatch(p -> p.entry().family() == ParetoFamily.V4_HYBRID));
    }

    @Test
    void anotherRecipeHoldsForAllNetworks() {
        open("mobilenetv4_conv_small");
        model.recipe().set(Optional.of(Recipe.IN1K_BASIC));

        assertTrue(plot().points().stream()
                .allMatch(point -> point.entry().figures().recipe() == Recipe.IN1K_BASIC));
    }

    @Test
    void openingAPointOpensItsNetworkAndBringsAnOpenDesignToTheFront() {
        Session first = open("mobilenetv4_conv_small");
        open("mobilenetv4_conv_medium");

        model.open("zoo:resnet18");
        model.open(first.id());

        assertEquals(List.of("resnet18"), opened);
        assertEquals(Optional.of(first), workbench.activeSession().get());
    }

    @Test
    void nothingIsComputedWhileNobodyLooks() {
        workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());

        assertEquals(Optional.empty(), model.picture().get());
    }
}
