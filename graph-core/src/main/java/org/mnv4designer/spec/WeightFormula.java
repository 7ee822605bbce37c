package org.mnv4designer.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.ParameterRef.Norm;
import org.mnv4designer.base.ParameterRef.NormScale;
import org.mnv4designer.base.ParameterRef.NormShift;
import org.mnv4designer.base.ParameterRef.RowScaled;
import org.mnv4designer.base.ParameterRef.Stored;
import org.mnv4designer.base.ParameterRef.Sum;
import org.mnv4designer.base.ParameterRef.Times;
import org.mnv4designer.design.file.ParameterCodec;
import org.mnv4designer.parameter.WeightKeys;

/** A weight as a JSON value: its key in weight files, or for a folded one an object of the formula's name and parts. */
record WeightFormula(WeightKeys keys) implements ParameterRef.Cases<Object> {

    @Override
    public Object stored(Stored stored) {
        return keys.key(stored);
    }

    @Override
    public Object normScale(NormScale scale) {
        return Map.of("normScale", norm(scale.norm()));
    }

    @Override
    public Object normShift(NormShift shift) {
        return Map.of("normShift", norm(shift.norm()));
    }

    @Override
    public Object rowScaled(RowScaled scaled) {
        return Map.of(
                "rowScaled",
                List.of(scaled.tensor().match(this), scaled.factors().match(this)));
    }

    @Override
    public Object sum(Sum sum) {
        return Map.of("sum", List.of(sum.first().match(this), sum.second().match(this)));
    }

    @Override
    public Object times(Times times) {
        return Map.of("times", List.of(times.tensor().match(this), ParameterCodec.number(times.factor())));
    }

    private Map<String, Object> norm(Norm norm) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("gamma", norm.gamma().match(this));
        parts.put("beta", norm.beta().match(this));
        parts.put("mean", norm.mean().match(this));
        parts.put("variance", norm.variance().match(this));
        parts.put("epsilon", ParameterCodec.number(norm.epsilon()));
        return parts;
    }
}
