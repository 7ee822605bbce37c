package org.mnv4designer.design.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.BatchNormSettings;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Rounding;
import org.mnv4designer.base.StemScaling;
import org.mnv4designer.design.Labels;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Training;

/** Reads the sections of a design file that hold settings. */
final class SectionReader {
    private static final int MAX_PIXELS = 1 << 20;

    private final Fields fields;

    SectionReader(Fields fields) {
        this.fields = fields;
    }

    Labels labels() throws DesignFileException {
        Optional<Object> value = fields.raw("labels");
        if (value.isEmpty()) {
            return Labels.NONE;
        }
        if (value.get() instanceof String path) {
            return new Labels(List.of(), Optional.of(path));
        }
        if (!(value.get() instanceof List<?> list)) {
            throw fields.wrong("labels", "a list of texts or the path of a text file", value.get());
        }
        List<String> names = new ArrayList<>();
        for (Object name : list) {
            if (!(name instanceof String text)) {
                throw fields.wrong("labels/" + names.size(), "a text", name);
            }
            names.add(text);
        }
        return Labels.of(names);
    }

    Conventions conventions() throws DesignFileException {
        Fields section = fields.object("conventions");
        Conventions defaults = Conventions.TIMM;
        return new Conventions(
                choice(section, "padding", defaults.padding(), PaddingRule.values(), PaddingRule::id),
                batchNorm(section.object("batchNorm"), defaults.batchNorm()),
                choice(
                        section,
                        "activation",
                        defaults.activation(),
                        ActivationFunction.values(),
                        ActivationFunction::id),
                rounding(section.object("rounding"), defaults.rounding()),
                choice(section, "stemScaling", defaults.stemScaling(), StemScaling.values(), StemScaling::id));
    }

    private static BatchNormSettings batchNorm(Fields section, BatchNormSettings defaults) throws DesignFileException {
        return new BatchNormSettings(
                section.number("epsilon", defaults.epsilon(), 1e-12, 0.5),
                section.number("momentum", defaults.momentum(), 0, 1));
    }

    private static Rounding rounding(Fields section, Rounding defaults) throws DesignFileException {
        return new Rounding(
                section.integer("divisor", defaults.divisor(), 1, 1024),
                section.integer("minimum", defaults.minimum(), 1, 1024),
                section.number("limit", defaults.limit(), 0, 1));
    }

    Preprocessing preprocessing() throws DesignFileException {
        Fields section = fields.object("preprocessing");
        Preprocessing defaults = Preprocessing.IMAGENET;
        List<Double> std = section.numbers("std", defaults.std());
        if (std.isEmpty() || std.stream().anyMatch(value -> !(value > 0))) {
            throw section.problem("std", "needs numbers above 0, got " + std, "write one for each channel");
        }
        List<Integer> pad = section.integers("pad", defaults.pad());
        if (pad.size() != 4 || pad.stream().anyMatch(side -> side > MAX_PIXELS)) {
            throw section.problem("pad", "needs left, top, right and bottom, got " + pad, "write four numbers");
        }
        return new Preprocessing(
                section.numbers("mean", defaults.mean()),
                std,
                choice(
                        section,
                        "resize",
                        defaults.resize(),
                        Preprocessing.Resizing.values(),
                        Preprocessing.Resizing::id),
                section.number("cropPercent", defaults.cropPercent(), 0.01, 1),
                choice(
                        section,
                        "interpolation",
                        defaults.interpolation(),
                        Preprocessing.Interpolation.values(),
                        Preprocessing.Interpolation::id),
                pad,
                section.flag("greyToRgb", defaults.greyToRgb()));
    }

    Training training() throws DesignFileException {
        Fields section = fields.object("training");
        Training defaults = Training.PAPER;
        return new Training(
                choice(section, "recipe", defaults.recipe(), Training.Recipe.values(), Training.Recipe::id),
                section.optionalInteger("trainEpochs", 0, 1_000_000),
                section.optionalInteger("trainSize", 1, 32768),
                section.optionalInteger("evalSize", 1, 32768),
                section.number("dropRate", defaults.dropRate(), 0, 1),
                section.number("dropPathRate", defaults.dropPathRate(), 0, 1));
    }

    static <T> T choice(Fields section, String key, T otherwise, T[] values, Function<T, String> id)
            throws DesignFileException {
        String known = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
        return section.choice(
                key,
                otherwise,
                text -> Arrays.stream(values)
                        .filter(v -> id.apply(v).equals(text))
                        .findFirst(),
                known);
    }
}
