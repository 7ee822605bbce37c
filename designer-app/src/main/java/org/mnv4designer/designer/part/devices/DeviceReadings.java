package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.design.Target;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.DeviceProfile;

/** Makes readings from the analyses of a session: now, before the last edit, and when it was opened. */
final class DeviceReadings {
    private final Report now;
    private final Optional<Report> before;
    private final Optional<Report> opened;

    private DeviceReadings(Report now, Optional<Report> before, Optional<Report> opened) {
        this.now = now;
        this.before = before;
        this.opened = opened;
    }

    static List<DeviceReading> of(Session session) {
        return session.analysis()
                .get()
                .map(analysis -> new DeviceReadings(
                                analysis.report(),
                                session.before().get().map(Analysis::report),
                                session.opened().map(Analysis::report))
                        .all())
                .orElse(List.of());
    }

    private List<DeviceReading> all() {
        return now.devices().stream().map(this::reading).toList();
    }

    private DeviceReading reading(DeviceReport device) {
        DeviceProfile profile = device.device().profile();
        Estimate<Millis> time = now.blocks().isEmpty()
                ? Estimate.unknown("")
                : device.estimate().time();
        OptionalDouble past = millisOf(before, device.id());
        OptionalDouble present = millis(time);
        OptionalDouble change = past.isPresent() && present.isPresent()
                ? OptionalDouble.of(present.getAsDouble() - past.getAsDouble())
                : OptionalDouble.empty();
        return new DeviceReading(
                device.id(),
                profile.name(),
                profile.precision().name() + ", " + profile.runtime(),
                profile.provenance().heldOutMape(),
                time,
                change,
                millisOf(opened, device.id()),
                device.measured().map(m -> new DeviceReading.Measured(m.time().count(), m.source())),
                now.findings(device),
                profile.facts(),
                target(device.id()));
    }

    private static OptionalDouble millisOf(Optional<Report> report, String device) {
        return report.flatMap(known -> known.device(device))
                .map(found -> millis(found.estimate().time()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble millis(Estimate<Millis> time) {
        return time.asKnown()
                .map(known -> OptionalDouble.of(known.value().count()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble target(String device) {
        return now.targets().stream()
                .filter(target -> target.target().equals(new Target.Latency(device, target.limit())))
                .mapToDouble(target -> target.limit())
                .findFirst();
    }
}
