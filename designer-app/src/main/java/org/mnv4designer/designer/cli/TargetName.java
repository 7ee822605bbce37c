package org.mnv4designer.designer.cli;

import org.mnv4designer.design.Target;

/** What a target limits, in the words of reports. */
final class TargetName implements Target.Cases<String> {
    @Override
    public String latency(Target.Latency target) {
        return "latencyMs " + target.device();
    }

    @Override
    public String macs(Target.Macs target) {
        return "macs";
    }

    @Override
    public String parameters(Target.Parameters target) {
        return "parameters";
    }

    @Override
    public String peakBytes(Target.PeakBytes target) {
        return "peakBytes";
    }
}
