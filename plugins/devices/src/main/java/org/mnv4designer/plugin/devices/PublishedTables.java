package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Millis;
import org.mnv4designer.measure.latency.LatencyMeasurement;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.fit.FitRow;
import org.mnv4designer.measure.latency.fit.Roofs;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * The published figures of one source: {@code tables/SOURCE/networks.csv, operators.csv, latencies.csv}, and {@code
 * parts.csv} where parts of networks were timed.
 */
final class PublishedTables {
    /** The MobileNetV4 paper's own measurements. */
    static final String PAPER = "paper";

    /** All sources. */
    static final List<String> SOURCES = List.of(PAPER, "usc", "aihub", "timm");

    /** How many times more than others the times of networks are off whose export is uncertain. */
    private static final double NOISY = 2;

    private final Map<String, Network> networks;
    private final List<Latency> latencies;
    private final PartTimes parts;

    /** A network of the source, with what it asks of a device. */
    record Network(
            String name, String family, List<String> zoo, int inputPixels, double macs, Workload work, Roofs roofs) {}

    private record Latency(String network, String device, double millis, String use, String remark, String source) {}

    private PublishedTables(Map<String, Network> networks, List<Latency> latencies, PartTimes parts) {
        this.networks = networks;
        this.latencies = latencies;
        this.parts = parts;
    }

    static PublishedTables of(String source) {
        try {
            OperatorLists operators = OperatorLists.read(table(source, "operators"));
            return new PublishedTables(
                    readNetworks(table(source, "networks"), operators),
                    readLatencies(table(source, "latencies")),
                    PartTimes.read(source, operators));
        } catch (TableException broken) {
            throw new IllegalStateException("a bundled table is broken", broken);
        }
    }

    static TidyTable table(String source, String name) throws TableException {
        String file = "tables/" + source + "/" + name + ".csv";
        return TidyTable.of(file, Resources.text(file));
    }

    private static Map<String, Network> readNetworks(TidyTable table, OperatorLists operators) throws TableException {
        Map<String, Network> all = new LinkedHashMap<>();
        for (TidyTable.Row row : table.rows()) {
            String name = row.text("network");
            String zoo = row.text("zoo");
            all.put(
                    name,
                    new Network(
                            name,
                            row.text("family"),
                            zoo.isEmpty() ? List.of() : List.of(zoo.split(" ", -1)),
                            (int) row.number("input_px"),
                            row.number("macs"),
                            operators.work(name),
                            operators.roofs(name)));
        }
        return all;
    }

    private static List<Latency> readLatencies(TidyTable table) throws TableException {
        List<Latency> all = new ArrayList<>();
        for (TidyTable.Row row : table.rows()) {
            all.add(new Latency(
                    row.text("network"),
                    row.text("device"),
                    row.number("milliseconds"),
                    row.text("use"),
                    row.text("remark"),
                    row.text("source")));
        }
        return all;
    }

    List<Network> networks() {
        return List.copyOf(networks.values());
    }

    /** Networks of a device that shape its model, and parts of them where those were timed. */
    List<FitRow> fitted(String device) {
        List<FitRow> whole = rows(device, "fit", 1);
        List<FitRow> all = new ArrayList<>(whole);
        all.addAll(rows(device, "noisy", NOISY));
        try {
            all.addAll(parts.rows(device, whole));
        } catch (TableException broken) {
            throw new IllegalStateException("a bundled table is broken", broken);
        }
        return all;
    }

    /** Networks of a device that judge it. */
    List<FitRow> heldOut(String device) {
        return rows(device, "held-out", 1);
    }

    private List<FitRow> rows(String device, String use, double noise) {
        return latencies.stream()
                .filter(l -> l.device().equals(device) && l.use().equals(use))
                .map(l -> row(network(l.network()), l.millis(), noise))
                .toList();
    }

    private static FitRow row(Network network, double millis, double noise) {
        return new FitRow(network.name(), network.family(), network.work(), millis, true, noise, network.roofs());
    }

    private Network network(String name) {
        Network found = networks.get(name);
        if (found == null) {
            throw new IllegalStateException("networks.csv lacks " + name);
        }
        return found;
    }

    /** Why rows of a device take no part, by network. */
    Map<String, String> excluded(String device) {
        Map<String, String> all = new LinkedHashMap<>();
        latencies.stream()
                .filter(l -> l.device().equals(device) && l.use().equals("excluded"))
                .forEach(l -> all.put(l.network(), l.remark()));
        return all;
    }

    /** All figures of networks that the zoo has, the excluded ones too: they were measured. */
    List<LatencyMeasurement> measurements() {
        List<LatencyMeasurement> all = new ArrayList<>();
        for (Latency latency : latencies) {
            Network network = network(latency.network());
            for (String zoo : network.zoo()) {
                all.add(new LatencyMeasurement(
                        zoo,
                        latency.device(),
                        network.inputPixels(),
                        network.inputPixels(),
                        new Millis(latency.millis()),
                        latency.source()));
            }
        }
        return all;
    }
}
