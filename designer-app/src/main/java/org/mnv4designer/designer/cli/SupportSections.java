package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.SupportFinding;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.OperatorSupport;

/** What devices do with operators, as tables for people. */
final class SupportSections {
    private static final int NAMED = 3;

    private SupportSections() {}

    /** What the devices of a report do not simply run: one line for all devices that do the same. */
    static Section of(Report report) {
        Map<SupportFinding, List<String>> devices = new LinkedHashMap<>();
        for (DeviceReport device : report.devices()) {
            report.findings(device)
                    .forEach(finding -> devices.computeIfAbsent(finding, any -> new ArrayList<>())
                            .add(device.id()));
        }
        List<List<String>> rows = new ArrayList<>();
        devices.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().rank()))
                .forEach(entry -> rows.add(row(entry.getKey(), shortened(entry.getValue()))));
        return new Section(
                "Operators that devices do not simply run",
                List.of("", "operator", "devices", "what becomes of it", "in blocks"),
                5,
                rows);
    }

    private static List<String> row(SupportFinding finding, String devices) {
        OperatorSupport entry = finding.support();
        return List.of(entry.verdict().id(), entry.subject(), devices, entry.outcome(), finding.place());
    }

    private static String shortened(List<String> ids) {
        return ids.size() <= NAMED + 1
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " more";
    }

    /** All that is known of a device itself. */
    static List<Section> of(DeviceProfile profile) {
        List<List<String>> rows = new ArrayList<>();
        profile.support().forEach(entry -> rows.add(row(entry)));
        List<List<String>> facts = profile.facts().stream()
                .map(fact -> List.of(fact.name(), fact.value(), fact.source(), fact.confidence()))
                .toList();
        return List.of(
                new Section(profile.name() + ": facts", List.of("fact", "value", "source", "confidence"), 4, facts),
                new Section(
                        profile.name() + ": operators",
                        List.of("operator", "verdict", "what becomes of it", "why", "source", "read"),
                        6,
                        rows));
    }

    private static List<String> row(OperatorSupport entry) {
        String verdict = entry.verdict().id() + (entry.measured() ? ", measured" : "");
        return List.of(entry.subject(), verdict, entry.outcome(), entry.reason(), entry.source(), entry.date());
    }
}
