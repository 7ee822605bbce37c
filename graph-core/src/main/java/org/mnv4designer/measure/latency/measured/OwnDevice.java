package org.mnv4designer.measure.latency.measured;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.Calibration;
import org.mnv4designer.measure.latency.fit.CalibrationException;
import org.mnv4designer.measure.latency.fit.FitRow;

/**
 * A device of the user's that is to get a profile.
 *
 * @param id the name on the command line
 * @param name what people read
 * @param sibling a device of the same kind; what the measurements leave open is taken from it
 * @param source where the measurements come from
 * @param date of the fit, as in 2026-11-24
 */
public record OwnDevice(String id, String name, DeviceProfile sibling, String source, String date) {
    private static final int LONGEST_ID = 64;

    /**
     * Fits a profile.
     *
     * @param measured without problems
     * @throws CalibrationException if there are too few measurements or they contradict each other
     */
    public Calibrated fit(MeasuredRows measured) throws CalibrationException {
        return Calibration.fit(described(measured), measured.rows(), sibling);
    }

    /** The sibling's profile under this name, as far as the measurements do not say otherwise. */
    private DeviceProfile described(MeasuredRows measured) {
        Setting setting = measured.setting();
        DataType precision = precision(setting);
        return new DeviceProfile(
                id,
                name,
                sibling.processor(),
                precision,
                setting.runtime().isEmpty() ? sibling.runtime() : setting.runtime(),
                setting.threads().isEmpty() ? sibling.threads() : Integer.parseInt(setting.threads()),
                notes(precision),
                List.of(),
                sibling.support(),
                sibling.model(),
                sibling.band(),
                provenance(measured.rows()));
    }

    /** {@code float} is whichever the sibling has of the two. */
    private DataType precision(Setting setting) {
        return switch (setting.precision()) {
            case "fp32" -> DataType.FP32;
            case "fp16" -> DataType.FP16;
            case "int8" -> DataType.INT8;
            case "float" -> sibling.precision() == DataType.INT8 ? DataType.FP32 : sibling.precision();
            default -> sibling.precision();
        };
    }

    private List<String> notes(DataType precision) {
        List<String> notes = new ArrayList<>(List.of("calibrated after " + sibling.name() + " as its sibling"));
        if (precision != sibling.precision()) {
            notes.add("the sibling runs " + sibling.precision().id() + ", this device " + precision.id()
                    + ": what the measurements leave open is less certain");
        }
        return notes;
    }

    private Provenance provenance(List<FitRow> rows) {
        return new Provenance(
                source,
                "measurements of the user",
                date,
                "fitted to own measurements, prior from " + sibling.id(),
                rows.stream().map(FitRow::network).toList(),
                Map.of(),
                0,
                0,
                List.of());
    }

    /** An id made of a name: {@code pixel-9-pro} for "Pixel 9 Pro". */
    public static String idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "my-device" : plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    }
}
