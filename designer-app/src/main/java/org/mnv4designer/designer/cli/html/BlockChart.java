package org.mnv4designer.designer.cli.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Svg;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.latency.TimeSplit;

/** A device's time by block, or by stage where there are many, split into what it goes to. */
final class BlockChart {
    private static final double WIDTH = 1040;
    private static final double ROW = 19;
    private static final double TOP = 24;
    private static final double LEFT = 200;
    private static final double RIGHT = 800;
    private static final int MOST_ROWS = 80;

    private BlockChart() {}

    static String of(Explanation explanation, DeviceReport device) {
        Map<String, TimeSplit> blocks = explanation.blockTimes(device);
        Map<String, TimeSplit> rows = blocks.size() <= MOST_ROWS ? blocks : byStage(explanation, blocks);
        double all = rows.values().stream().mapToDouble(TimeSplit::total).sum();
        double largest =
                rows.values().stream().mapToDouble(TimeSplit::total).max().orElse(1);
        double bottom = TOP + rows.size() * ROW;
        Svg svg = new Svg(
                WIDTH,
                bottom + 4,
                "Time by block on " + device.device().profile().name());
        Scale scale = Scale.linear(largest, LEFT, RIGHT);
        for (double tick : scale.ticks()) {
            svg.line(scale.at(tick), TOP - 4, scale.at(tick), bottom, "grid");
            svg.words(scale.at(tick), TOP - 9, Scale.label(tick), "tick middle");
        }
        svg.words(LEFT - 10, TOP - 9, "ms", "tick end");
        svg.words(RIGHT + 76, TOP - 9, "ms", "tick end");
        svg.words(RIGHT + 136, TOP - 9, "share", "tick end");
        svg.words(RIGHT + 156, TOP - 9, "bound by", "tick");
        double y = TOP;
        for (Map.Entry<String, TimeSplit> row : rows.entrySet()) {
            row(svg, row.getKey(), row.getValue(), all, scale, y);
            y += ROW;
        }
        return svg.finish();
    }

    private static Map<String, TimeSplit> byStage(Explanation explanation, Map<String, TimeSplit> blocks) {
        Map<String, String> stages = explanation.report().blocks().stream()
                .collect(Collectors.toMap(
                        BlockReport::id, block -> block.block().node().stage()));
        Map<String, TimeSplit> sums = new LinkedHashMap<>();
        blocks.forEach((id, time) -> sums.merge(stageOf(stages.getOrDefault(id, "")), time, TimeSplit::plus));
        return sums;
    }

    private static String stageOf(String stage) {
        return stage.isEmpty() ? "no stage" : stage;
    }

    private static void row(Svg svg, String name, TimeSplit time, double all, Scale scale, double y) {
        svg.words(LEFT - 10, y + 13, Words.cut(name, 28), "label end");
        double sum = 0;
        double[] parts = {time.compute(), time.memory(), time.launch(), time.fixed()};
        String[] names = {"compute", "memory", "launch", "fixed"};
        for (int i = 0; i < parts.length; i++) {
            double from = scale.at(sum);
            sum += parts[i];
            if (scale.at(sum) - from > 0.02) {
                String tip = name + ", " + names[i] + ": " + Words.millis(parts[i]) + " ms";
                svg.rectangle(from, y + 3, scale.at(sum) - from, ROW - 6, names[i], tip);
            }
        }
        svg.words(RIGHT + 76, y + 13, Words.millis(time.total()), "label end");
        svg.words(RIGHT + 136, y + 13, Words.percent(all > 0 ? time.total() / all : 0), "label end");
        svg.words(RIGHT + 156, y + 13, time.bound().map(bound -> bound.id()).orElse(""), "muted");
    }

    /** What the colours mean. */
    static String key() {
        return Stream.of("compute", "memory", "launch", "fixed")
                .map(name -> "<span class=\"key\"><i class=\"" + name + "\"></i>" + name + "</span>")
                .collect(Collectors.joining(" "));
    }
}
