package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.Picture;
import org.mnv4designer.zoo.Zoo;

class MapsModelTest {
    private static final int CHANNELS = MapsModel.PAGE + 2;

    private final Workbench workbench = Sessions.workbench();
    private final ObjectProperty<Optional<InferenceOutcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final MapsModel maps = new MapsModel(workbench, outcome, Runnable::run, Runnable::run);
    private final StatisticsModel statistics = new StatisticsModel(workbench, outcome);
    private final Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());

    @BeforeEach
    void ran() {
        Map<String, Tensor> blocks = new LinkedHashMap<>();
        blocks.put("stem", Tensor.zeros(Shape.of(1, CHANNELS, 2, 3)));
        blocks.put("classifier", Tensor.of(Shape.of(1, 5), 0, 1, 2, Float.NaN, 4));
        outcome.set(Optional.of(new InferenceOutcome(
                new Ranking(List.of()), 1, 1, "Oracle", BlockOutputs.of(blocks), Optional.empty())));
    }

    @Test
    void theFirstBlockShowsUntilOneIsSelected() {
        assertEquals("stem", page().block());
        session.selection().only("classifier");
        assertEquals("classifier", page().block());
    }

    @Test
    void channelsComePageByPage() {
        assertEquals(MapsModel.PAGE, page().maps().size());
        assertTrue(page().isFirst());
        assertFalse(page().isLast());
        maps.nextPage();
        assertEquals(
                List.of(MapsModel.PAGE, MapsModel.PAGE + 1),
                page().maps().stream().map(FeatureMap::channel).toList());
        assertTrue(page().isLast());
        maps.nextPage();
        assertEquals(MapsModel.PAGE, page().from());
        maps.previousPage();
        assertEquals(0, page().from());
    }

    @Test
    void anotherBlockBeginsAtItsFirstPage() {
        maps.nextPage();
        session.selection().only("classifier");
        assertEquals(0, page().from());
    }

    @Test
    void valuesWithoutPlaceAreOnePictureAndWhatIsNoNumberIsRed() {
        session.selection().only("classifier");
        FeatureMap all = page().maps().get(0);
        assertEquals(1, page().count());
        assertTrue(all.showsAll());
        assertEquals(0, all.minimum());
        assertEquals(4, all.maximum());
        Picture picture = all.picture();
        assertEquals(3, picture.width());
        assertEquals(2, picture.height());
        assertEquals(0xd6, picture.sample(0, 1, 0));
        assertEquals(0xfe, picture.sample(1, 1, 0));
        assertEquals(0x4e, picture.sample(0, 0, 2));
    }

    @Test
    void aBlockThatTheRunDidNotReachShowsNothing() {
        session.selection().only("head");
        assertEquals(Optional.empty(), maps.shown().get());
    }

    @Test
    void rowsAreInTheOrderOfComputationAndSelectTheirBlock() {
        List<BlockStatistics> rows = statistics.rows().getValue();
        assertEquals(
                List.of("stem", "classifier"),
                rows.stream().map(BlockStatistics::output).toList());
        statistics.select(new BlockStatistics("stem:1", rows.get(0).values()));
        assertEquals(Optional.of("stem"), session.selection().single());
        assertEquals(java.util.Set.of("stem"), statistics.selected().getValue());
    }

    @Test
    void valuesReadWithThreeDigits() {
        assertEquals(
                List.of("0", "–", "0.123", "-1.50", "12.3", "2500", "1.0e+06", "1.0e-04"),
                java.util.stream.DoubleStream.of(0, Double.NaN, 0.1234, -1.5, 12.34, 2500, 1e6, 1e-4)
                        .mapToObj(ValueWords::of)
                        .toList());
    }

    private MapsModel.Page page() {
        return maps.shown().get().orElseThrow();
    }
}
