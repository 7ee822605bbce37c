package org.mnv4designer.plugin.onnx;

import java.util.function.Function;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.ParameterRef.NormScale;
import org.mnv4designer.base.ParameterRef.NormShift;
import org.mnv4designer.base.ParameterRef.RowScaled;
import org.mnv4designer.base.ParameterRef.Stored;
import org.mnv4designer.base.ParameterRef.Sum;
import org.mnv4designer.base.ParameterRef.Times;

/**
 * Names weights so that a reader finds them in the weight file: stored tensors bear their key, scaled ones the key of
 * what they scale, and a folded norm's factor and offset the key of the norm with {@code .scale} or {@code .shift}.
 */
record ParameterNames(Function<Stored, String> keys) implements ParameterRef.Cases<String> {

    @Override
    public String stored(Stored stored) {
        return keys.apply(stored);
    }

    @Override
    public String normScale(NormScale scale) {
        return owner(scale.norm().gamma()) + ".scale";
    }

    @Override
    public String normShift(NormShift shift) {
        return owner(shift.norm().gamma()) + ".shift";
    }

    @Override
    public String rowScaled(RowScaled scaled) {
        return scaled.tensor().match(this);
    }

    @Override
    public String sum(Sum sum) {
        return sum.first().match(this);
    }

    @Override
    public String times(Times times) {
        return times.tensor().match(this);
    }

    /** {@code blocks.2.0.dw_mid.bn} for {@code blocks.2.0.dw_mid.bn.weight}. */
    private String owner(ParameterRef gamma) {
        String key = gamma.match(this);
        int end = key.lastIndexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }
}
