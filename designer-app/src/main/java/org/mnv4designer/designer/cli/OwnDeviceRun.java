package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.designer.session.NamedNetworks;
import org.mnv4designer.designer.session.OwnProfiles;
import org.mnv4designer.designer.session.OwnProfiles.Existing;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.CalibrationException;
import org.mnv4designer.measure.latency.measured.MeasuredRows;
import org.mnv4designer.measure.latency.measured.MeasurementFile;
import org.mnv4designer.measure.latency.measured.MeasurementProblem;
import org.mnv4designer.measure.latency.measured.MeasurementSource;
import org.mnv4designer.measure.latency.measured.OwnDevice;

/** Makes a profile of a user's measurements, prints how well it fits, and saves it. */
final class OwnDeviceRun {
    private static final int MOST_PROBLEMS = 20;

    private final OwnDeviceOptions asked;
    private final PrintWriter out;
    private final PrintWriter err;

    OwnDeviceRun(OwnDeviceOptions asked, PrintWriter out, PrintWriter err) {
        this.asked = asked;
        this.out = out;
        this.err = err;
    }

    void run(ListFormat format) {
        DeviceProfile sibling = sibling();
        MeasuredRows measured =
                MeasuredRows.of(files(), asked.choice(), new NamedNetworks()).against(sibling);
        if (!measured.problems().isEmpty()) {
            throw new InputException(text(measured.problems()));
        }
        OwnDevice device = device(sibling, measured);
        OwnDeviceResult result = new OwnDeviceResult(device, measured, fit(device, measured));
        Path saved = save(result.fit().profile());
        out.print(format == ListFormat.JSON ? result.json(saved) : result.text(saved));
        out.flush();
    }

    private DeviceProfile sibling() {
        if (asked.from.isEmpty()) {
            throw new InputException("--like goes with --from. Fix: name the measurements with --from FILE");
        }
        List<Device> devices = new Measures(err).devices();
        String ids = devices.stream().map(Device::id).collect(Collectors.joining(", "));
        String wanted = asked.like.orElseThrow(() ->
                new InputException("--from needs a device of the same kind. Fix: choose one with --like from " + ids));
        return devices.stream()
                .filter(device -> device.id().equals(wanted))
                .findFirst()
                .map(Device::profile)
                .orElseThrow(
                        () -> new InputException("there is no device \"" + wanted + "\". Fix: choose from " + ids));
    }

    private List<MeasurementFile> files() {
        List<MeasurementFile> files = MeasurementSource.read(asked.from);
        if (asked.design.isEmpty()) {
            return files;
        }
        if (files.size() != 1 || files.get(0).rows().size() != 1) {
            throw new InputException("--design names the network of one measurement, and there are more. Fix: name them"
                    + " in " + MeasurementSource.SIDECAR + " beside the files");
        }
        return List.of(files.get(0).withNetwork(asked.design.get(), Optional.empty()));
    }

    private static String text(List<MeasurementProblem> problems) {
        String listed = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(MeasurementProblem::toString)
                .collect(Collectors.joining("\n"));
        int others = problems.size() - MOST_PROBLEMS;
        return others > 0 ? listed + "\nand " + others + " more" : listed;
    }

    private OwnDevice device(DeviceProfile sibling, MeasuredRows measured) {
        Path first = asked.from.get(0);
        String file = Optional.ofNullable(first.getFileName()).orElse(first).toString();
        String said = measured.setting().device();
        String name = asked.name.orElse(said.isEmpty() ? file.replaceAll("\\.[a-z]+$", "") : said);
        String id = asked.id.orElseGet(() -> OwnDevice.idOf(name));
        if (!DeviceProfile.isId(id)) {
            throw new InputException("\"" + id + "\" is no id. Fix: use small letters, digits, dots and hyphens");
        }
        if (!asked.force && Devices.installed().find(id).isPresent()) {
            throw new InputException(
                    "\"" + id + "\" is a device that comes with the designer, and yours would stand in its"
                            + " place. Fix: choose another with --id, or add --force");
        }
        return new OwnDevice(
                id, name, sibling, "own measurements, " + file, LocalDate.now().toString());
    }

    private static Calibrated fit(OwnDevice device, MeasuredRows measured) {
        try {
            return device.fit(measured);
        } catch (CalibrationException problem) {
            throw new InputException(problem);
        }
    }

    private Path save(DeviceProfile profile) {
        Existing existing = asked.force ? Existing.REPLACE : Existing.KEEP;
        try {
            if (asked.file.isEmpty()) {
                return new OwnProfiles(UserFolders.ofThisUser().devices()).save(profile, existing);
            }
            OwnProfiles.save(profile, asked.file.get(), existing);
            return asked.file.get();
        } catch (SaveException problem) {
            throw new InputException(problem);
        }
    }
}
