package org.mnv4designer.designer.cli.html;

import java.util.List;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;

/** The figures at the head of the page. */
final class Summary {
    private Summary() {}

    static List<Page.Card> of(Explanation explanation) {
        Report report = explanation.report();
        String lower = report.complete() ? "" : "at least ";
        return List.of(
                new Page.Card(lower + Words.whole(report.total().parameters()), "parameters"),
                new Page.Card(lower + Words.whole(report.total().counts().macs()), "MACs"),
                new Page.Card(
                        lower + Words.megabytes(report.peakActivationBytes(DataType.INT8)),
                        report.peak().exact() ? "peak activations, int8" : "peak activations, int8, upper bound"),
                file(explanation),
                accuracy(report.accuracy()));
    }

    private static Page.Card file(Explanation explanation) {
        return explanation.fileSize(DataType.INT8).asKnown().stream()
                .map(size -> new Page.Card(Words.megabytes(size.value().count()), "file, int8, as TensorFlow Lite"))
                .findFirst()
                .orElseGet(() -> new Page.Card(
                        "unknown",
                        "file: " + explanation.fileSize(DataType.INT8).reason()));
    }

    private static Page.Card accuracy(AccuracyReport accuracy) {
        return accuracy.top1().asKnown().stream()
                .map(top1 -> new Page.Card(
                        Words.percent(top1.value().value() / 100),
                        "ImageNet top-1, 80 % band " + Words.percent(top1.low().value() / 100) + " to "
                                + Words.percent(top1.high().value() / 100) + ", "
                                + accuracy.recipe().id()))
                .findFirst()
                .orElseGet(() -> new Page.Card(
                        "unknown", "ImageNet top-1: " + accuracy.top1().reason()));
    }
}
