package org.mnv4designer.measure.latency.measured;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

/**
 * Which measurements of mixed files are meant.
 *
 * @param only values that count, by aspect; an aspect that is absent is not filtered by
 * @param batches what to do with runs of several images
 */
public record Choice(Map<Aspect, String> only, Batches batches) {
    public static final Choice ALL = new Choice(Map.of(), Batches.REFUSE);

    /** What to do with a time of several images. */
    public enum Batches {
        /** Larger batches are faster for each image, so their times are another thing. */
        REFUSE,
        /** Divide it: for devices that are always used so. */
        DIVIDE
    }

    public Choice {
        only = Map.copyOf(only);
    }

    /** With one more condition. */
    public Choice with(Aspect aspect, String value) {
        Map<Aspect, String> more = new EnumMap<>(Aspect.class);
        more.putAll(only);
        more.put(aspect, value);
        return new Choice(more, batches);
    }

    List<Measurement> of(List<Measurement> all) {
        return all.stream()
                .filter(one -> only.entrySet().stream().allMatch(e -> isMeant(one, e.getKey(), e.getValue())))
                .toList();
    }

    private static boolean isMeant(Measurement one, Aspect aspect, String wanted) {
        String value = aspect == Aspect.PRECISION ? Setting.precision(wanted).orElse(wanted) : wanted;
        return one.setting().get(aspect).equalsIgnoreCase(value.strip());
    }
}
