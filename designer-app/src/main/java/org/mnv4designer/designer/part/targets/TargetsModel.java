package org.mnv4designer.designer.part.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Target;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.TargetReport;

/** The targets of the design in front, as gauges; adding and removing them are edits. */
public final class TargetsModel {
    private final Workbench workbench;
    private final Text text;
    private final ReadOnlyListWrapper<TargetRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public TargetsModel(Workbench workbench, Text text) {
        this.workbench = workbench;
        this.text = text;
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis ->
                        rows.setAll(analysis.map(known -> rows(known.report())).orElse(List.of())));
    }

    public ReadOnlyListProperty<TargetRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether there is a design to set targets for. */
    public ObservableValue<Boolean> isEnabled() {
        return workbench.activeSession().map(Optional::isPresent);
    }

    /** Sets a limit, in the kind's unit; latencies are limited on the chosen device. */
    public void add(TargetKind kind, double limit) {
        workbench.activeSession().get().ifPresent(session -> {
            List<Target> targets = new ArrayList<>(session.design().get().targets());
            targets.add(kind.with(workbench.chosenDevice().get(), limit));
            session.apply(new Settings.SetTargets(targets));
        });
    }

    public void remove(TargetRow row) {
        workbench.activeSession().get().ifPresent(session -> {
            List<Target> targets = new ArrayList<>(session.design().get().targets());
            targets.remove(row.target());
            session.apply(new Settings.SetTargets(targets));
        });
    }

    private List<TargetRow> rows(Report report) {
        return report.targets().stream().map(target -> row(report, target)).toList();
    }

    private TargetRow row(Report report, TargetReport found) {
        Wording wording = new Wording(report);
        String label = found.target().match(wording);
        boolean known = found.value().isPresent();
        return new TargetRow(
                found.target(),
                label,
                known ? wording.figure(found, found.value().getAsDouble()) : found.reason(),
                wording.figure(found, found.limit()),
                known && found.limit() > 0 ? found.value().getAsDouble() / found.limit() : Double.NaN,
                found.met());
    }

    /** Names of targets, and their figures with units. */
    private final class Wording implements Target.Cases<String> {
        private final Report report;

        Wording(Report report) {
            this.report = report;
        }

        String figure(TargetReport found, double value) {
            return found.target().match(new Unit(value));
        }

        @Override
        public String latency(Target.Latency target) {
            return report.device(target.device())
                    .map(device -> text.targetLatency(device.device().profile().name()))
                    .orElseGet(() -> text.targetLatency(target.device()));
        }

        @Override
        public String macs(Target.Macs target) {
            return text.statusMacs();
        }

        @Override
        public String parameters(Target.Parameters target) {
            return text.statusParameters();
        }

        @Override
        public String peakBytes(Target.PeakBytes target) {
            return text.statusPeak();
        }
    }

    /** A figure with the unit of its target. */
    private record Unit(double value) implements Target.Cases<String> {
        @Override
        public String latency(Target.Latency target) {
            return Figures.millis(value) + " ms";
        }

        @Override
        public String macs(Target.Macs target) {
            return Figures.brief((long) value);
        }

        @Override
        public String parameters(Target.Parameters target) {
            return Figures.brief((long) value);
        }

        @Override
        public String peakBytes(Target.PeakBytes target) {
            return Figures.bytes((long) value);
        }
    }
}
