package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.fit.Prior.Freedom;

/**
 * One way to fit a device.
 *
 * @param noise the standard deviation of the logarithm of time
 * @param parts whether times of parts of networks take part, where there are any
 */
record Recipe(Prior prior, double noise, boolean parts) {

    /** From a CPU much like its siblings, over one whose aspects differ, to one whose every rate differs. */
    private static final List<Freedom> CPU =
            List.of(new Freedom(1, 1, 0.2), new Freedom(1, 0.4, 0.4), new Freedom(1, 0.2, 0.7));

    /**
     * Accelerators differ by aspect. Carried from five phone GPUs to the sixth by 13 networks, families of the others left
     * out, an own freedom of 0.2 leaves an error of 7.3 %, one of 0.7 without freedom by aspect 8.6 %; among CPUs it is
     * the other way round.
     */
    private static final List<Freedom> ACCELERATOR = List.of(new Freedom(1, 1, 0.2), new Freedom(1, 1, 0.4));

    private static final List<Freedom> MANY_MEASUREMENTS = List.of(new Freedom(1, 0.7, 1), new Freedom(1, 0.7, 0.5));
    private static final List<Freedom> UNLIKE_THE_GUESS = List.of(new Freedom(1, 2, 0.4), new Freedom(1, 1, 0.7));

    /**
     * What is tried for a device with siblings, or without if there are none.
     *
     * @param parts whether there are times of parts of networks
     */
    static List<Recipe> all(DeviceProfile device, List<LatencyModel> siblings, boolean parts) {
        boolean npu = FirstGuess.of(device) == FirstGuess.NPU;
        if (!siblings.isEmpty()) {
            List<Freedom> freedoms = device.processor().equals("cpu") ? CPU : ACCELERATOR;
            return all(Prior.of(siblings, freedoms.get(0)), freedoms, List.of(0.06, 0.12), List.of(true));
        }
        Prior vague = Prior.of(FirstGuess.of(device), MANY_MEASUREMENTS.get(0));
        return npu
                ? all(vague, UNLIKE_THE_GUESS, List.of(0.12, 0.2), List.of(true))
                : all(vague, MANY_MEASUREMENTS, List.of(0.06, 0.12), parts ? List.of(false, true) : List.of(false));
    }

    private static List<Recipe> all(Prior prior, List<Freedom> freedoms, List<Double> noises, List<Boolean> parts) {
        List<Recipe> all = new ArrayList<>();
        for (Freedom freedom : freedoms) {
            for (double noise : noises) {
                parts.forEach(with -> all.add(new Recipe(prior.with(freedom), noise, with)));
            }
        }
        return all;
    }

    RateModel fit(List<FitRow> rows) {
        return RateModel.fit(rows.stream().filter(row -> parts || row.whole()).toList(), prior, noise);
    }
}
