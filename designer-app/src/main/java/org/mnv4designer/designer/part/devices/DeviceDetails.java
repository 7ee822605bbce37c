package org.mnv4designer.designer.part.devices;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.SupportFinding;
import org.mnv4designer.measure.latency.DeviceFact;
import org.mnv4designer.measure.latency.OperatorSupport;

/** All that is known of a device and of the design on it, as lines of text: what a tooltip shows. */
final class DeviceDetails {
    private DeviceDetails() {}

    static String of(DeviceReading reading, Text text) {
        List<String> lines = new ArrayList<>();
        lines.add(reading.name() + " (" + reading.detail() + ")");
        lines.add(estimate(reading, text));
        reading.measured().ifPresent(found -> lines.add(text.devicesMeasuredHint(found.source())));
        reading.support().forEach(finding -> lines.add(support(finding, text)));
        reading.facts().forEach(fact -> lines.add(fact(fact, text)));
        return String.join("\n", lines);
    }

    private static String estimate(DeviceReading reading, Text text) {
        return reading.latency()
                .asKnown()
                .map(known -> text.devicesTooltip(
                        Figures.millis(known.low().count()),
                        Figures.millis(known.high().count()),
                        known.source(),
                        Figures.percent(reading.heldOutError() / 100)))
                .orElse(reading.latency().reason());
    }

    private static String support(SupportFinding finding, Text text) {
        OperatorSupport entry = finding.support();
        String source = entry.date().isEmpty() ? entry.source() : entry.source() + " (" + entry.date() + ")";
        return text.devicesSupport(entry.subject(), entry.outcome(), entry.reason(), finding.place(), source);
    }

    private static String fact(DeviceFact fact, Text text) {
        return text.devicesFact(fact.name(), fact.value(), fact.source(), fact.confidence());
    }
}
