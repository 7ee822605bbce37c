package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.fit.FitRow;
import org.mnv4designer.measure.latency.fit.StraightLine;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * Times of the kernels of networks, summed by kind, from {@code parts.csv}. A profiler's times do not add up to that of
 * the whole run, so they are stretched by one factor for each device.
 */
final class PartTimes {
    /** Kernels are timed with more error than networks. */
    private static final double NOISE = 1.8;

    private final List<TidyTable.Row> table;
    private final OperatorLists operators;

    private record Part(String network, Workload work, double millis) {}

    private PartTimes(List<TidyTable.Row> table, OperatorLists operators) {
        this.table = table;
        this.operators = operators;
    }

    static PartTimes read(String source, OperatorLists operators) throws TableException {
        boolean timed = Resources.exists("tables/" + source + "/parts.csv");
        return new PartTimes(timed ? PublishedTables.table(source, "parts").rows() : List.of(), operators);
    }

    private List<Part> parts(String device) throws TableException {
        List<Part> parts = new ArrayList<>();
        for (TidyTable.Row row : table) {
            if (row.has(device)) {
                String network = row.text("network");
                parts.add(new Part(network, operators.part(network, row.text("part")), row.number(device)));
            }
        }
        return parts;
    }

    /** Parts of networks that were also timed as a whole. */
    List<FitRow> rows(String device, List<FitRow> whole) throws TableException {
        List<Part> parts = parts(device);
        double stretch = stretch(parts, whole);
        List<FitRow> rows = new ArrayList<>();
        for (FitRow network : whole) {
            for (Part part : parts) {
                if (part.network().equals(network.network())) {
                    rows.add(FitRow.part(
                            network.network(), network.family(), part.work(), stretch * part.millis(), NOISE));
                }
            }
        }
        return rows;
    }

    /** The slope of whole times over sums of parts. */
    private static double stretch(List<Part> parts, List<FitRow> whole) {
        double[] sums = whole.stream()
                .mapToDouble(network -> parts.stream()
                        .filter(part -> part.network().equals(network.network()))
                        .mapToDouble(Part::millis)
                        .sum())
                .toArray();
        return StraightLine.fit(
                        sums, whole.stream().mapToDouble(FitRow::milliseconds).toArray())
                .slope();
    }
}
