package org.mnv4designer.measure.latency.measured;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table, or a key of a JSON object, says of a measurement. */
public enum Column {
    DESIGN("design", "model", "network", "model_id", "model_name", "graph"),
    MILLISECONDS(
            "latency_ms", "inference_time_ms", "inference_time_milliseconds", "estimated_inference_time_ms", "time_ms"),
    /** AI Hub's times are microseconds where the name has no unit. */
    MICROSECONDS(
            "latency_us",
            "inference_time_us",
            "inference_time_microseconds",
            "estimated_inference_time_us",
            "time_us",
            "inference_time",
            "estimated_inference_time"),
    INPUT("input", "resolution", "input_size", "image_size"),
    BATCH("batch", "batch_size"),
    PRECISION("precision", "dtype"),
    RUNTIME("runtime", "target_runtime"),
    THREADS("threads", "num_threads"),
    DEVICE("device", "device_name");

    private static final List<String> TIMES_WITHOUT_UNIT = List.of("latency", "time", "mean", "median", "avg");

    private final List<String> headers;

    Column(String... headers) {
        this.headers = List.of(headers);
    }

    /** The name that we write. */
    public String id() {
        return headers.get(0);
    }

    public boolean isTime() {
        return this == MILLISECONDS || this == MICROSECONDS;
    }

    static Optional<Column> of(String header) {
        String known = normal(header);
        return Arrays.stream(values()).filter(c -> c.headers.contains(known)).findFirst();
    }

    /** Whether this names a time but not its unit. */
    static boolean isTimeWithoutUnit(String header) {
        return TIMES_WITHOUT_UNIT.contains(normal(header));
    }

    /** {@code Inference Time (µs)} is {@code inference_time_us}. */
    private static String normal(String header) {
        return header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[µμ]s", "us")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
