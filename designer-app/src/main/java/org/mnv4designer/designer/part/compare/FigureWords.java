package org.mnv4designer.designer.part.compare;

import java.util.Locale;
import java.util.Optional;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.compare.Figure;
import org.mnv4designer.measure.compare.FigureDifference;
import org.mnv4designer.measure.compare.Side;

/** Says figures, their differences and what those mean. */
final class FigureWords {
    private final Text text;

    FigureWords(Text text) {
        this.text = text;
    }

    String name(Figure figure) {
        return switch (figure) {
            case PARAMETERS -> text.columnParameters();
            case MACS -> text.columnMacs();
            case ATTENTION_MACS -> text.compareAttentionMacs();
            case OTHER_OPERATIONS -> text.compareOtherOperations();
            case WEIGHT_BYTES_INT8 -> text.compareWeights();
            case PEAK_BYTES_INT8 -> text.comparePeak();
            case LATENCY_MILLIS -> text.historyLatency();
            case TOP1_PERCENT -> text.compareTop1();
        };
    }

    /** {@code 1.75 ms}; a dash where it is not known. */
    String side(FigureDifference row, Optional<Side> side) {
        return side.map(known -> figure(row.figure(), known.value())).orElse("–");
    }

    private static String figure(Figure figure, double value) {
        return switch (figure) {
            case PARAMETERS, MACS, ATTENTION_MACS, OTHER_OPERATIONS -> Figures.brief((long) value);
            case WEIGHT_BYTES_INT8, PEAK_BYTES_INT8 -> Figures.bytes((long) value);
            case LATENCY_MILLIS -> Figures.millis(value) + " ms";
            case TOP1_PERCENT -> String.format(Locale.ROOT, "%.1f %%", value);
        };
    }

    /** As a share of the first; points for accuracy. */
    String difference(FigureDifference row) {
        if (row.difference().isEmpty()) {
            return "–";
        }
        if (row.difference().getAsDouble() == 0) {
            return "0";
        }
        if (row.figure() == Figure.TOP1_PERCENT) {
            return signed("%+.1f", row.difference().getAsDouble());
        }
        return row.share().isEmpty()
                ? figure(row.figure(), row.difference().getAsDouble())
                : signed("%+.1f %%", 100 * row.share().getAsDouble());
    }

    private static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }

    String verdict(FigureDifference row) {
        return switch (row.verdict()) {
            case EQUAL -> text.compareEqual();
            case EXACT -> text.compareExact();
            case BEYOND_BANDS -> text.compareBeyond();
            case WITHIN_BANDS -> text.compareWithin();
            case UNKNOWN -> text.compareUnknown();
        };
    }
}
