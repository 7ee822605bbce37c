package org.mnv4designer.designer.cli;

import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.SupportFinding;
import org.mnv4designer.measure.latency.OperatorSupport;
import org.mnv4designer.measure.latency.OperatorTrait;

/** What devices do with operators, in JSON results. */
final class SupportJson {
    private SupportJson() {}

    static List<Map<String, Object>> findings(List<SupportFinding> findings) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> values = entry(finding.support());
                    values.put("blocks", finding.blocks());
                    return values;
                })
                .toList();
    }

    static Map<String, Object> entry(OperatorSupport support) {
        Map<String, Object> values = Json.object(
                "operator",
                support.operator().id(),
                "condition",
                support.condition() == OperatorTrait.ANY
                        ? ""
                        : support.condition().id(),
                "verdict",
                support.verdict().id(),
                "consequence",
                support.consequence().id());
        if (support.slower() > 1) {
            values.put("slower", support.slower());
        }
        values.put("measured", support.measured());
        values.put("reason", support.reason());
        values.put("source", support.source());
        values.put("date", support.date());
        return values;
    }
}
