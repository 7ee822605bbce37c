package org.mnv4designer.designer.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.Report;

/** The totals of the design in front, its problems, the zoom, and what runs in the background. */
final class StatusBar extends HBox {
    private final Text text;
    private final Label parameters = value("status-parameters");
    private final Label macs = value("status-macs");
    private final Label peak = value("status-peak");
    private final Label topOne = value("status-top1");
    private final Label problems = value("status-problems");
    private final Label zoom = value("status-zoom");
    private final HBox totals;

    /**
     * @param job what the background tells; empty for nothing
     * @param running counts the jobs
     */
    StatusBar(
            Workbench workbench,
            ObservableValue<Double> zoomFactor,
            ObservableValue<String> job,
            Node running,
            Text text) {
        this.text = text;
        getStyleClass().add("status-row");
        totals = new HBox(
                20,
                reading(text.statusParameters(), parameters),
                reading(text.statusMacs(), macs),
                reading(text.statusPeak(), peak),
                reading(text.statusTopOne(), topOne));
        totals.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label jobs = new Label();
        jobs.getStyleClass().add(Styles.MUTED);
        jobs.setId("status-job");
        jobs.textProperty().bind(job.map(words -> words.lines().findFirst().orElse("")));
        jobs.tooltipProperty().bind(job.map(words -> words.isEmpty() ? null : new Tooltip(words)));
        getChildren().addAll(totals, gap, jobs, running, problems, zoom);
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis -> show(analysis.map(Analysis::report)));
        zoomFactor.subscribe(factor -> zoom.setText(text.statusZoom(Math.round(factor * 100))));
        workbench.activeSession().subscribe(active -> zoom.setVisible(active.isPresent()));
    }

    private void show(Optional<Report> report) {
        totals.setVisible(report.isPresent());
        problems.setVisible(report.isPresent());
        report.ifPresent(this::show);
    }

    private void show(Report report) {
        long macCount = report.total().counts().macs();
        parameters.setText(bounded(report, Figures.brief(report.total().parameters())));
        parameters.setTooltip(new Tooltip(Figures.exact(report.total().parameters())));
        macs.setText(bounded(report, Figures.brief(macCount)));
        macs.setTooltip(new Tooltip(Figures.exact(macCount)));
        peak.setText(bounded(report, text.statusPeakInt8(peak(report))));
        peak.setTooltip(new Tooltip(text.statusPeakHint(
                Figures.bytes(report.peakActivationBytes(DataType.FP16)),
                Figures.bytes(report.peakActivationBytes(DataType.FP32)))));
        showAccuracy(report.accuracy());
        long errors = count(report, Severity.ERROR);
        long warnings = count(report, Severity.WARNING);
        problems.setText(text.problemsCount(errors, warnings));
        problems.setGraphic(
                errors > 0
                        ? Icons.of("mdi2c-close-circle", Styles.ERROR)
                        : warnings > 0
                                ? Icons.of("mdi2a-alert", Styles.WARNING)
                                : Icons.of("mdi2c-check-circle-outline", Styles.GOOD));
    }

    private void showAccuracy(AccuracyReport accuracy) {
        topOne.setText(accuracy.top1()
                .asKnown()
                .map(known -> text.statusTopOneBand(
                        decimal(known.value().value()),
                        decimal(known.low().value()),
                        decimal(known.high().value())))
                .orElse("–"));
        String ground = accuracy.top1()
                .asKnown()
                .map(known -> known.source())
                .orElse(accuracy.top1().reason());
        topOne.setTooltip(new Tooltip(accuracy.measured()
                .map(measured -> ground + "\n"
                        + text.statusMeasuredTopOne(decimal(measured.top1().value()), measured.source()))
                .orElse(ground)));
    }

    /** The best order that was found where not all could be tried. */
    private String peak(Report report) {
        String bytes = Figures.bytes(report.peakActivationBytes(DataType.INT8));
        return report.peak().exact() ? bytes : text.memoryUpperBound(bytes);
    }

    private String bounded(Report report, String figure) {
        return report.complete() ? figure : text.statusAtLeast(figure);
    }

    private static long count(Report report, Severity severity) {
        return report.diagnostics().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static HBox reading(String name, Label value) {
        Label label = new Label(name);
        label.getStyleClass().add(Styles.MUTED);
        HBox reading = new HBox(label, value);
        reading.getStyleClass().add("reading");
        return reading;
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
