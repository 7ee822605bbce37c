package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceFact;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mnv4 devices}: what latency can be estimated for, and how good those estimates are. */
@Command(
        name = "devices",
        description = "List the devices that latency is estimated for.",
        mixinStandardHelpOptions = true)
final class DevicesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Show all that is known of these devices: facts, and what becomes of operators.")
    private List<String> ids = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public void run() {
        List<DeviceProfile> profiles = new Measures(spec.commandLine().getErr())
                .devices(ids).stream().map(Device::profile).toList();
        spec.commandLine().getOut().print(format == ListFormat.JSON ? json(profiles) : text(profiles));
        spec.commandLine().getOut().flush();
    }

    private String text(List<DeviceProfile> profiles) {
        List<Section> sections = new ArrayList<>(List.of(table(profiles)));
        if (!ids.isEmpty()) {
            profiles.forEach(profile -> sections.addAll(SupportSections.of(profile)));
        }
        return TextLayout.of("", sections);
    }

    private static Section table(List<DeviceProfile> profiles) {
        List<List<String>> rows = profiles.stream()
                .map(p -> List.of(
                        p.id(),
                        p.name(),
                        p.precision().id(),
                        p.runtime(),
                        p.provenance().source(),
                        Integer.toString(p.provenance().n()),
                        Figures.percent(p.provenance().heldOutMape())))
                .toList();
        List<String> header = List.of("id", "device", "precision", "runtime", "source", "networks", "held-out error");
        return new Section("", header, 5, rows);
    }

    private static String json(List<DeviceProfile> profiles) {
        return Json.text(Json.object(
                "devices", profiles.stream().map(DevicesCommand::json).toList()));
    }

    private static Map<String, Object> json(DeviceProfile profile) {
        return Json.object(
                "id",
                profile.id(),
                "name",
                profile.name(),
                "processor",
                profile.processor(),
                "precision",
                profile.precision().id(),
                "runtime",
                profile.runtime(),
                "threads",
                profile.threads(),
                "notes",
                profile.notes(),
                "facts",
                profile.facts().stream().map(DevicesCommand::json).toList(),
                "support",
                profile.support().stream().map(SupportJson::entry).toList(),
                "profile",
                json(profile.provenance()));
    }

    private static Map<String, Object> json(DeviceFact fact) {
        return Json.object(
                "name", fact.name(), "value", fact.value(), "source", fact.source(), "confidence", fact.confidence());
    }

    private static Map<String, Object> json(Provenance provenance) {
        return Json.object(
                "source",
                provenance.source(),
                "licence",
                provenance.licence(),
                "n",
                provenance.n(),
                "heldOutMape",
                provenance.heldOutMape());
    }
}
