package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.fit.DeviceRows;
import org.mnv4designer.measure.latency.fit.FitProvider;
import org.mnv4designer.measure.latency.fit.HeldOutTable;
import org.mnv4designer.measure.latency.fit.ProfileFitter;
import org.mnv4designer.measure.latency.fit.Refit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 calibrate}: fits the bundled profiles anew and tells how far off they are on what they never saw. */
@Command(
        name = "calibrate",
        description =
                "Fit the bundled device profiles anew and show their errors on held-out networks, or make a profile"
                        + " of your own device from measurements.",
        subcommands = ThisComputerCommand.class,
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private OwnDeviceOptions own = new OwnDeviceOptions();

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Fit these bundled devices alone, with the siblings that they need.")
    private List<String> only = List.of();

    /** A profile as it comes with the designer, and as it is fitted here and now. */
    record Fit(Optional<DeviceProfile> bundled, DeviceProfile fitted) {
        Provenance provenance() {
            return fitted.provenance();
        }

        /** Whether both have the same rates. Bands rest on all devices of a group, so they are not compared. */
        boolean isAsBundled() {
            return bundled.filter(profile -> DeviceProfiles.write(profile)
                            .equals(DeviceProfiles.write(
                                    profile.with(fitted.model(), profile.band(), profile.provenance()))))
                    .isPresent();
        }

        long within(double percent) {
            return provenance().heldOut().stream()
                    .filter(held -> Math.abs(held.errorPercent()) <= percent)
                    .count();
        }
    }

    @Override
    public void run() {
        if (own.isAsked()) {
            CommandLine line = spec.commandLine();
            new OwnDeviceRun(own, line.getOut(), line.getErr()).run(format);
            return;
        }
        Devices bundled = Devices.installed();
        List<Refit> refits = ProfileFitter.refit(chosen(FitProvider.installed()));
        List<Fit> fits = refits.stream()
                .map(Refit::profile)
                .map(fitted -> new Fit(bundled.find(fitted.id()).map(Device::profile), fitted))
                .toList();
        AccuracyCalibration accuracy = AccuracyCalibration.installed();
        HeldOutTable errors = new HeldOutTable(refits);
        spec.commandLine()
                .getOut()
                .print(format == ListFormat.JSON ? json(fits, accuracy) : text(fits, errors, accuracy));
        spec.commandLine().getOut().flush();
    }

    /** All devices, or those asked for and their siblings. */
    private List<DeviceRows> chosen(List<DeviceRows> all) {
        Set<String> ids = new LinkedHashSet<>(only);
        for (boolean grows = !ids.isEmpty(); grows; ) {
            grows = ids.addAll(all.stream()
                    .filter(rows -> ids.contains(rows.profile().id()))
                    .flatMap(rows -> rows.siblings().stream())
                    .toList());
        }
        List<DeviceRows> chosen = all.stream()
                .filter(rows -> ids.isEmpty() || ids.contains(rows.profile().id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "no bundled device is named " + String.join(", ", only));
        }
        return chosen;
    }

    private static String text(List<Fit> fits, HeldOutTable errors, AccuracyCalibration accuracy) {
        List<Section> sections = new ArrayList<>(List.of(summary(fits)));
        sections.addAll(accuracy.sections());
        return TextLayout.of("", sections)
                + "\nLatency, networks held out altogether\n\n" + errors.heldOut()
                + "\n" + errors.cells()
                + "\nLatency, families left out in turn\n\n" + errors.families();
    }

    private static Section summary(List<Fit> refits) {
        List<List<String>> rows = refits.stream()
                .map(refit -> List.of(
                        refit.fitted().id(),
                        refit.isAsBundled() ? "as bundled" : "differs",
                        Integer.toString(refit.provenance().n()),
                        Figures.percent(refit.provenance().familyMape()),
                        Figures.percent(refit.provenance().heldOutMape()),
                        refit.within(10) + "/" + refit.provenance().heldOut().size(),
                        refit.within(20) + "/" + refit.provenance().heldOut().size()))
                .toList();
        return new Section(
                "Profiles",
                List.of("device", "fit", "networks", "families left out", "held out", "within 10 %", "within 20 %"),
                2,
                rows);
    }

    static String json(List<Fit> refits, AccuracyCalibration accuracy) {
        return Json.text(Json.object(
                "profiles", refits.stream().map(CalibrateCommand::json).toList(), "accuracy", accuracy.json()));
    }

    private static Map<String, Object> json(Fit refit) {
        return Json.object(
                "id",
                refit.fitted().id(),
                "asBundled",
                refit.isAsBundled(),
                "n",
                refit.provenance().n(),
                "familyMape",
                refit.provenance().familyMape(),
                "heldOutMape",
                refit.provenance().heldOutMape(),
                "heldOut",
                refit.provenance().heldOut().stream()
                        .map(held -> Json.object(
                                "network",
                                held.network(),
                                "measuredMs",
                                held.measuredMs(),
                                "predictedMs",
                                held.predictedMs(),
                                "errorPercent",
                                held.errorPercent()))
                        .toList());
    }
}
