package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.roofline.Demand;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roofline;
import org.mnv4designer.measure.roofline.RooflineOperator;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * The claim behind the paper's Table 16: at its ridge point, roofline times rank measured networks at least as well as
 * MACs do. Judged on the rows of Table 6 that take part in fits or are held out, by the operators of the tables.
 */
class RooflineRankTest {
    private static final double ROUNDING = 5e-4;

    private record Measured(List<Double> millis, List<Double> roofline, List<Double> macs) {}

    private static Map<String, Roofline> networks() throws TableException {
        Map<String, List<RooflineOperator>> operators = new LinkedHashMap<>();
        for (TidyTable.Row row : table("tables/paper/operators.csv")) {
            Demand demand = new Demand((long) row.number("macs"), (long) row.number("weights"), (long)
                    (row.number("reads") + row.number("writes")));
            List<RooflineOperator> all = operators.computeIfAbsent(row.text("network"), name -> new ArrayList<>());
            for (int i = 0; i < row.number("operators"); i++) {
                all.add(new RooflineOperator(row.text("work"), "", demand));
            }
        }
        Map<String, Roofline> networks = new LinkedHashMap<>();
        operators.forEach((name, all) -> networks.put(name, new Roofline(DataType.INT8, all)));
        return networks;
    }

    private static List<TidyTable.Row> table(String name) throws TableException {
        return TidyTable.of(name, Resources.text(name)).rows();
    }

    private static Measured measured(RidgePoint point) throws TableException {
        Map<String, Roofline> networks = networks();
        Measured all = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TidyTable.Row row : table("tables/paper/latencies.csv")) {
            Roofline network = networks.getOrDefault(row.text("network"), new Roofline(DataType.INT8, List.of()));
            boolean judged = row.text("device").equals(point.device())
                    && !row.text("use").equals("excluded")
                    && !network.operators().isEmpty();
            if (judged) {
                all.millis().add(row.number("milliseconds"));
                all.roofline().add(network.time(point.macsPerByte()));
                all.macs().add(network.time(0));
            }
        }
        return all;
    }

    /** The figures of docs/measures.md. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pixel-6-cpu,     15, 0.993, 0.993
            s23-cpu,         13, 0.993, 0.982
            pixel-4-hexagon, 13, 0.949, 0.919
            pixel-8-edgetpu, 21, 0.952, 0.951
            """)
    void rooflineRanksAtLeastAsWellAsMacs(String device, int n, double roofline, double macs) throws TableException {
        Measured measured = measured(RidgePoint.of(device).orElseThrow());

        double ofRoofline = rankCorrelation(measured.roofline(), measured.millis());
        double ofMacs = rankCorrelation(measured.macs(), measured.millis());

        assertEquals(n, measured.millis().size());
        assertEquals(roofline, ofRoofline, ROUNDING);
        assertEquals(macs, ofMacs, ROUNDING);
        assertTrue(ofRoofline >= ofMacs, ofRoofline + " against " + ofMacs);
    }

    /** Spearman's: the correlation of ranks, equal values sharing the mean of theirs. */
    private static double rankCorrelation(List<Double> first, List<Double> second) {
        double[] a = ranks(first);
        double[] b = ranks(second);
        double mean = (a.length + 1) / 2.0;
        double both = 0;
        double squaresOfA = 0;
        double squaresOfB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - mean) * (b[i] - mean);
            squaresOfA += (a[i] - mean) * (a[i] - mean);
            squaresOfB += (b[i] - mean) * (b[i] - mean);
        }
        return both / Math.sqrt(squaresOfA * squaresOfB);
    }

    private static double[] ranks(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return values.stream()
                .mapToDouble(value -> {
                    long below =
                            Arrays.stream(sorted).filter(other -> other < value).count();
                    long equal = Arrays.stream(sorted)
                            .filter(other -> other == value)
                            .count();
                    return below + (equal + 1) / 2.0;
                })
                .toArray();
    }
}
