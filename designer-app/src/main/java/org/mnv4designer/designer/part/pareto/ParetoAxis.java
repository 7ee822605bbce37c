package org.mnv4designer.designer.part.pareto;

import java.util.Optional;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.designer.session.NetworkFigures.Reading;
import org.mnv4designer.designer.text.Text;

/** What accuracy is shown against. */
public enum ParetoAxis {
    LATENCY(1),
    MACS(1e6),
    PARAMETERS(1e6),
    PEAK(1 << 20);

    private final double unit;

    ParetoAxis(double unit) {
        this.unit = unit;
    }

    /** What one step of the axis stands for. */
    double unit() {
        return unit;
    }

    /** Empty if the device is not known to the network's figures. */
    Optional<Reading> of(NetworkFigures figures, String device) {
        return switch (this) {
            case LATENCY -> Optional.ofNullable(figures.latency().get(device));
            case MACS -> Optional.of(figures.macs());
            case PARAMETERS -> Optional.of(figures.parameters());
            case PEAK -> Optional.of(figures.peakBytes());
        };
    }

    String title(Text text) {
        return switch (this) {
            case LATENCY -> text.paretoLatency();
            case MACS -> text.paretoMacs();
            case PARAMETERS -> text.paretoParameters();
            case PEAK -> text.paretoPeak();
        };
    }

    /** With its unit. */
    String figure(double value) {
        return switch (this) {
            case LATENCY -> Figures.millis(value) + " ms";
            case MACS -> Figures.brief((long) value) + " MACs";
            case PARAMETERS -> Figures.brief((long) value);
            case PEAK -> Figures.bytes((long) value);
        };
    }
}
