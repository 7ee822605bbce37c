package org.mnv4designer.plugin.devices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.WorkloadBuilder;
import org.mnv4designer.measure.latency.fit.Roofs;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** The operators of networks, from {@code operators.csv}: one line for all alike, figures for one of them. */
final class OperatorLists {
    private final Map<String, WorkloadBuilder> networks = new LinkedHashMap<>();
    private final Map<String, WorkloadBuilder> parts = new LinkedHashMap<>();
    private final Map<String, Roofs> roofs = new LinkedHashMap<>();

    private OperatorLists() {}

    static OperatorLists read(TidyTable table) throws TableException {
        OperatorLists lists = new OperatorLists();
        for (TidyTable.Row row : table.rows()) {
            lists.add(row);
        }
        return lists;
    }

    private void add(TidyTable.Row row) throws TableException {
        String network = row.text("network");
        addTo(networks.computeIfAbsent(network, name -> new WorkloadBuilder()), row);
        if (row.has("part") && !row.text("part").isEmpty()) {
            addTo(parts.computeIfAbsent(key(network, row.text("part")), name -> new WorkloadBuilder()), row);
        }
        double moved = row.number("reads") + row.number("writes") + row.number("weights");
        roofs.merge(network, Roofs.of(row.number("macs"), moved, row.number("operators")), Roofs::plus);
    }

    private static void addTo(WorkloadBuilder work, TidyTable.Row row) throws TableException {
        WorkClass kind =
                WorkClass.of(row.text("work")).orElseThrow(() -> row.wrong("names no kind of work that is known"));
        double times = row.number("operators");
        work.add(
                kind,
                times * row.number("macs"),
                times * row.number("reads"),
                times * row.number("writes"),
                times * row.number("weights"),
                times * launches(row));
        work.reduce(kind, times * reduction(row));
    }

    /** Products for each output; a column of its own tells it where there are no products. */
    private static double reduction(TidyTable.Row row) throws TableException {
        return row.text("reduction").isEmpty() ? row.number("macs") / row.number("writes") : row.number("reduction");
    }

    /** How often one operator is started: once for each of several products side by side. */
    private static double launches(TidyTable.Row row) throws TableException {
        return row.text("launches").isEmpty() ? 1 : row.number("launches");
    }

    private static String key(String network, String part) {
        return network + " " + part;
    }

    Workload work(String network) {
        return networks.getOrDefault(network, new WorkloadBuilder()).build();
    }

    /** The operators that were timed together under a name. */
    Workload part(String network, String part) {
        return parts.getOrDefault(key(network, part), new WorkloadBuilder()).build();
    }

    Roofs roofs(String network) {
        return roofs.getOrDefault(network, Roofs.NONE);
    }
}
