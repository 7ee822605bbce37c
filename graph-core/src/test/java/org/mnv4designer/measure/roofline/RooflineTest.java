package org.mnv4designer.measure.roofline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.OperatorTime;
import org.mnv4designer.measure.latency.TimeSplit;
import org.mnv4designer.zoo.Zoo;

class RooflineTest {
    private static final Demand DENSE = new Demand(1000, 20, 30);
    private static final Demand LIGHT = new Demand(100, 10, 90);
    private static final Demand COPY = new Demand(0, 0, 40);
    private static final Roofline THREE = new Roofline(
            DataType.INT8,
            List.of(
                    new RooflineOperator("a/conv", "a", DENSE),
                    new RooflineOperator("b/depthwise", "b", LIGHT),
                    new RooflineOperator("b/copy", "b", COPY)));

    private static Roofline zoo(String name, DataType precision) {
        return Roofline.of(TypedGraph.of(Zoo.design(name)), precision);
    }

    @Test
    void anOperatorIsBoundByMemoryBelowTheRidgePoint() {
        assertEquals(20, DENSE.intensity());
        assertEquals(1, LIGHT.intensity());
        assertEquals(Bound.COMPUTE, DENSE.bound(20));
        assertEquals(Bound.MEMORY, DENSE.bound(20.1));
        assertEquals(Bound.MEMORY, LIGHT.bound(20));
        assertEquals(Bound.COMPUTE, COPY.bound(0));
        assertEquals(Bound.MEMORY, COPY.bound(1));
    }

    @Test
    void timeIsTheSumOfTheLargerOfComputingAndMoving() {
        assertEquals(1100, THREE.time(0));
        assertEquals(1000 + 1000 + 400, THREE.time(10));
        assertEquals(50 * 100 + 100 * 100 + 40 * 100, THREE.time(100));
    }

    @Test
    void secondsFollowFromPeakRates() {
        assertEquals(2400 / 1e6, THREE.seconds(1e6, 1e5), 1e-15);
    }

    @Test
    void sharesOfComputeAndMemoryAddUp() {
        assertEquals(1000 / 2400.0, THREE.share(Bound.COMPUTE, 10), 1e-15);
        assertEquals(1400 / 2400.0, THREE.share(Bound.MEMORY, 10), 1e-15);
        assertEquals(0, THREE.share(Bound.LAUNCH, 10));
        assertEquals(0, new Roofline(DataType.INT8, List.of()).share(Bound.COMPUTE, 10));
    }

    @Test
    void theStemOfConvSmallIsCountedByHand() {
        RooflineOperator stem =
                zoo("mobilenetv4_conv_small", DataType.INT8).operators().get(0);

        assertEquals("stem", stem.block());
        assertEquals(112 * 112 * 32 * 3 * 9, stem.demand().macs());
        assertEquals(32 * 3 * 9 + 4 * 32, stem.demand().weightBytes());
        assertEquals(3 * 224 * 224 + 32 * 112 * 112, stem.demand().activationBytes());
        assertEquals(Bound.MEMORY, stem.demand().bound(RidgePoint.PIXEL_6_CPU.macsPerByte()));
    }

    @Test
    void bytesFollowThePrecision() {
        Demand int8 = zoo("mobilenetv4_conv_medium", DataType.INT8).total();
        Demand fp32 = zoo("mobilenetv4_conv_medium", DataType.FP32).total();

        assertEquals(4 * int8.activationBytes(), fp32.activationBytes());
        assertEquals(4 * 9_681_560, fp32.weightBytes());
        assertEquals(1_080_244_224, int8.macs());
    }

    @Test
    void atRidgePointZeroOnlyMacsCount() {
        assertEquals(
                7_711_877_120.0, zoo("mobilenetv4_hybrid_large", DataType.INT8).time(0));
    }

    @Test
    void aSweepStartsAtTheRatioOfMacsAndEndsAtTheEndOfThePaper() {
        Roofline medium = zoo("mobilenetv4_conv_medium", DataType.INT8);
        Roofline small = zoo("mobilenetv4_conv_small", DataType.INT8);

        List<Sweep.Point> points = Sweep.of(medium, small).points();

        assertEquals(101, points.size());
        assertEquals(1_080_244_224.0 / 186_005_568, points.get(0).ratio(), 1e-12);
        assertEquals(500, points.get(100).ridge());
        assertTrue(points.get(100).ratio() < points.get(0).ratio(), "bytes grow more slowly than MACs");
    }

    @Test
    void aNetworkComparedWithItselfStaysAtOne() {
        Sweep.of(THREE, THREE).points().forEach(point -> assertEquals(1, point.ratio()));
    }

    @Test
    void publishedRidgePointsAreFoundByDevice() {
        assertEquals(Optional.of(433.8), RidgePoint.of("pixel-8-edgetpu").map(RidgePoint::macsPerByte));
        assertEquals(Optional.empty(), RidgePoint.of("s23-gpu"));
    }

    @Test
    void aLatencyModelImpliesARidgePoint() {
        TimeSplit time = new TimeSplit(2, 3, 1, 1);

        // 3 ms for 60 bytes against 2 ms for 400 MACs
        assertEquals(10, RidgePoint.implied(time, new Demand(400, 20, 40)).orElseThrow(), 1e-12);
        assertTrue(RidgePoint.implied(new TimeSplit(0, 3, 1, 1), DENSE).isEmpty());
        assertTrue(RidgePoint.implied(time, Demand.NONE).isEmpty());
    }

    @Test
    void theRoofCoversTheFastestOperator() {
        List<OperatorTime> times = List.of(
                new OperatorTime("a/conv", "a", new TimeSplit(1, 0, 0, 0)),
                new OperatorTime("b/depthwise", "b", new TimeSplit(0, 2, 0, 0)),
                new OperatorTime("b/copy", "b", new TimeSplit(0, 1, 0, 0)));

        Roof roof = Roof.of(THREE, times, 10);

        assertEquals(
                List.of("a/conv", "b/depthwise"),
                roof.dots().stream().map(Roof.Dot::operator).toList());
        assertEquals(1e6, roof.dots().get(0).rate(), 1e-6);
        assertEquals(5e4, roof.dots().get(1).rate(), 1e-6);
        assertEquals(1e6, roof.peak(), 1e-6);
        assertEquals(1e5, roof.at(1), 1e-6);
        assertEquals(1e6, roof.at(10), 1e-6);
        assertEquals(0.5, roof.dots().get(1).share(), 1e-12);
    }

    @Test
    void whatTakesHardlyAnyTimeDoesNotRaiseTheRoof() {
        List<OperatorTime> times = List.of(
                new OperatorTime("a/conv", "a", new TimeSplit(1000, 0, 0, 0)),
                new OperatorTime("b/depthwise", "b", new TimeSplit(0, 0.001, 0, 0)));

        Roof roof = Roof.of(THREE, times, 10);

        assertEquals(1e3, roof.peak(), 1e-6);
        assertEquals(1e8, roof.dots().get(1).rate(), 1e-3);
    }

    @Test
    void withoutTimesOperatorsLieOnTheRoof() {
        Roof roof = Roof.of(THREE, List.of(), 10);

        assertEquals(1, roof.peak());
        assertEquals(0.1, roof.dots().get(1).rate(), 1e-12);
        assertEquals(1000 / 2400.0, roof.dots().get(0).share(), 1e-12);
    }

    @Test
    void negativeDemandsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Demand(-1, 0, 0));
    }
}
