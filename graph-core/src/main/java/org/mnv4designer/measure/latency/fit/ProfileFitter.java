package org.mnv4designer.measure.latency.fit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.fit.Folds.Residual;

/**
 * Makes the numbers of device profiles from measurements: a sum model with positive rates, a band from the errors on
 * families left out, and the error on networks that took no part at all. The same rows give the same profile to the last
 * digit written.
 */
public final class ProfileFitter {
    /** Rates that only siblings know: by how much such a rate differed among six phones, at 80 %. */
    static final double PRIOR_HALF_WIDTH = 0.7;

    static final double UNKNOWN_HALF_WIDTH = 0.2;
    static final double LEVEL = 0.8;

    private final Map<String, FittedDevice> fitted = new LinkedHashMap<>();

    private ProfileFitter(List<DeviceRows> devices) {
        List<DeviceRows> waiting = List.copyOf(devices);
        while (!waiting.isEmpty()) {
            waiting = fitThoseThatCan(waiting);
        }
    }

    /** Fits all devices whose siblings are fitted, side by side. */
    private List<DeviceRows> fitThoseThatCan(List<DeviceRows> waiting) {
        Map<Boolean, List<DeviceRows>> byReadiness = waiting.stream()
                .collect(Collectors.partitioningBy(device -> fitted.keySet().containsAll(device.siblings())));
        List<DeviceRows> ready = byReadiness.getOrDefault(true, List.of());
        if (ready.isEmpty()) {
            throw new IllegalArgumentException("siblings are missing, or siblings of each other: "
                    + waiting.stream().map(device -> device.profile().id()).toList());
        }
        ready.parallelStream()
                .map(device -> FittedDevice.fit(device, ensemble(device)))
                .toList()
                .forEach(device -> fitted.put(device.rows().profile().id(), device));
        return byReadiness.getOrDefault(false, List.of());
    }

    private Ensemble ensemble(DeviceRows device) {
        List<LatencyModel> siblings = device.siblings().stream()
                .map(this::fitted)
                .map(sibling -> sibling.blind().model(sibling.rows().profile().precision()))
                .toList();
        return new Ensemble(Recipe.all(device.profile(), siblings, device.hasParts()));
    }

    /**
     * Profiles with model, band and errors made anew, in the order given; what describes a device stays. A band rests on
     * few families, so it is the geometric mean of what the device's own errors say and what those of all devices of its
     * group say, one group being the devices with held-out rows, the other those without.
     *
     * @throws IllegalArgumentException if siblings are missing or siblings of each other
     */
    public static List<Refit> refit(List<DeviceRows> devices) {
        ProfileFitter fitter = new ProfileFitter(devices);
        return devices.stream()
                .map(device -> fitter.refit(fitter.fitted(device.profile().id())))
                .toList();
    }

    private Refit refit(FittedDevice device) {
        DeviceProfile shipped = profile(device);
        DeviceProfile blind =
                shipped.with(device.blind().model(shipped.precision()), shipped.band(), shipped.provenance());
        return new Refit(device.rows(), shipped, blind, device.leftOut(), device.judged());
    }

    private FittedDevice fitted(String id) {
        FittedDevice device = fitted.get(id);
        if (device == null) {
            throw new IllegalArgumentException("there are no measurements of the sibling " + id);
        }
        return device;
    }

    private DeviceProfile profile(FittedDevice device) {
        double own = new Errors(device.leftOut()).quantile(LEVEL);
        double halfWidth = FastMath.sqrt(own * common(device));
        Band band = new Band(
                LEVEL,
                RateModel.written(halfWidth),
                device.shipped().priors(device.all()),
                RateModel.written(PRIOR_HALF_WIDTH),
                UNKNOWN_HALF_WIDTH);
        DeviceProfile profile = device.rows().profile();
        return profile.with(device.shipped().model(profile.precision()), band, provenance(device));
    }

    private double common(FittedDevice device) {
        boolean judged = !device.judged().isEmpty();
        List<Residual> group = fitted.values().stream()
                .filter(other -> other.judged().isEmpty() != judged)
                .flatMap(other -> other.leftOut().stream())
                .toList();
        return new Errors(group).quantile(LEVEL);
    }

    private static Provenance provenance(FittedDevice device) {
        DeviceRows rows = device.rows();
        Provenance before = rows.profile().provenance();
        double familyMape =
                RateModel.written(new Errors(device.leftOut()).sure(true).mapePercent());
        return new Provenance(
                before.source(),
                before.licence(),
                before.date(),
                before.method(),
                Stream.concat(rows.fitted().stream(), rows.heldOut().stream())
                        .filter(FitRow::whole)
                        .map(FitRow::network)
                        .toList(),
                rows.excluded(),
                familyMape,
                device.judged().isEmpty() ? familyMape : RateModel.written(new Errors(device.judged()).mapePercent()),
                device.judged().stream().map(ProfileFitter::heldOut).toList());
    }

    private static Provenance.HeldOut heldOut(Residual residual) {
        FitRow row = residual.row();
        return new Provenance.HeldOut(row.network(), row.milliseconds(), RateModel.written(residual.predicted()));
    }
}
