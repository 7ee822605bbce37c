package org.mnv4designer.designer.part.roofline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Peers;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.OperatorTime;
import org.mnv4designer.measure.roofline.Roof;
import org.mnv4designer.measure.roofline.Roofline;
import org.mnv4designer.measure.roofline.Sweep;

/** Makes pictures on a worker thread. */
final class RooflineAnalysis implements Background.Work<RooflinePicture.Question, RooflinePicture> {
    private static final Explanation.Ridge NOT_KNOWN = new Explanation.Ridge(100, Explanation.Ground.ASSUMED);

    private final Peers peers = new Peers();

    @Override
    public Optional<RooflinePicture> derive(RooflinePicture.Question question, BooleanSupplier overtaken) {
        Report report = question.analysis().report();
        Explanation explanation = Explanation.of(report);
        Optional<DeviceReport> device = report.device(question.device());
        DataType precision =
                device.map(known -> known.device().profile().precision()).orElse(DataType.INT8);
        Roofline roofline = explanation.roofline(precision);
        Explanation.Ridge own = device.map(explanation::ridge).orElse(NOT_KNOWN);
        double ridge = question.ridge().orElse(own.macsPerByte());
        List<OperatorTime> times = device.map(explanation::operatorTimes).orElse(List.of());
        if (overtaken.getAsBoolean()) {
            return Optional.empty();
        }
        return Optional.of(new RooflinePicture(
                device.map(known -> known.device().profile().name()).orElse(""),
                own,
                Roof.of(roofline, times, ridge),
                !times.isEmpty(),
                roofline.share(Bound.COMPUTE, ridge),
                sweeps(roofline),
                times.isEmpty() ? List.of() : others(explanation, question)));
    }

    /** Those that run the design. */
    private static List<RooflinePicture.Other> others(Explanation explanation, RooflinePicture.Question question) {
        return explanation.report().devices().stream()
                .filter(device -> question.others().contains(device.id()))
                .filter(device -> !device.id().equals(question.device()))
                .filter(device -> device.estimate().time().asKnown().isPresent())
                .map(device -> new RooflinePicture.Other(
                        device.device().profile().name(),
                        explanation.roof(device, explanation.ridge(device).macsPerByte())))
                .toList();
    }

    private Map<String, Sweep> sweeps(Roofline design) {
        Map<String, Sweep> sweeps = new LinkedHashMap<>();
        if (design.time(0) > 0) {
            for (Peers.Line peer : peers.rooflines(design.precision())) {
                sweeps.put(peer.name(), Sweep.of(peer.roofline(), design));
            }
        }
        return sweeps;
    }
}
