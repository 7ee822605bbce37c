package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Millis;
import org.mnv4designer.measure.latency.LatencyMeasurement;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.WorkloadBuilder;
import org.mnv4designer.measure.latency.fit.FitRow;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** The published figures behind the bundled profiles: {@code tables/networks.csv, operators.csv, latencies.csv}. */
final class PublishedTables {
    private final Map<String, Network> networks;
    private final List<Latency> latencies;

    /** A network of the source, with what it asks of a device. */
    record Network(String name, String family, List<String> zoo, int inputPixels, double macs, Workload work) {}

    private record Latency(String network, String device, double millis, String use, String remark, String source) {}

    private PublishedTables(Map<String, Network> networks, List<Latency> latencies) {
        this.networks = networks;
        this.latencies = latencies;
    }

    static PublishedTables bundled() {
        try {
            return new PublishedTables(readNetworks(), readLatencies());
        } catch (TableException broken) {
            throw new IllegalStateException("a bundled table is broken", broken);
        }
    }

    private static TidyTable table(String name) throws TableException {
        return TidyTable.of(name, Resources.text(name));
    }

    private static Map<String, Network> readNetworks() throws TableException {
        Map<String, WorkloadBuilder> work = readOperators();
        Map<String, Network> all = new LinkedHashMap<>();
        for (TidyTable.Row row : table("tables/networks.csv").rows()) {
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
                            work.getOrDefault(name, new WorkloadBuilder()).build()));
        }
        return all;
    }

    private static Map<String, WorkloadBuilder> readOperators() throws TableException {
        Map<String, WorkloadBuilder> all = new LinkedHashMap<>();
        for (TidyTable.Row row : table("tables/operators.csv").rows()) {
            WorkClass kind =
                    WorkClass.of(row.text("work")).orElseThrow(() -> row.wrong("names no kind of work that is known"));
            double times = row.number("operators");
            all.computeIfAbsent(row.text("network"), name -> new WorkloadBuilder())
                    .add(
                            kind,
                            times * row.number("macs"),
                            times * row.number("reads"),
                            times * row.number("writes"),
                            times * row.number("weights"),
                            times);
        }
        return all;
    }

    private static List<Latency> readLatencies() throws TableException {
        List<Latency> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/latencies.csv").rows()) {
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

    /** Rows of a device with the given use: {@code fit} or {@code held-out}. */
    List<FitRow> rows(String device, String use) {
        return latencies.stream()
                .filter(l -> l.device().equals(device) && l.use().equals(use))
                .map(l -> row(network(l.network()), l.millis()))
                .toList();
    }

    private static FitRow row(Network network, double millis) {
        return new FitRow(network.name(), network.family(), network.work(), millis);
    }

    private Network network(String name) {
        Network found = networks.get(name);
        if (found == null) {
            throw new IllegalStateException("tables/networks.csv lacks " + name);
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
