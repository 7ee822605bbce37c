package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.Alternatives;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.latency.Device;

/**
 * Works out what other values of one parameter would change, and remembers the design for the next question. Serves one
 * thread at a time.
 */
public final class WhatIf {
    private final Estimators estimators;
    private Optional<Known> known = Optional.empty();

    /** A value of the parameter and the block that it makes; one of the values is the present one. */
    public record Option(String label, Block block, boolean present) {}

    /**
     * What is asked.
     *
     * @param title such as "Stride of blocks.2.1"
     * @param block id of the block
     */
    public record Question(Design design, String title, String block, List<Option> options, List<Device> devices) {
        public Question {
            options = List.copyOf(options);
            devices = List.copyOf(devices);
        }
    }

    /**
     * Figures of one value: those of the design for the present one, differences to it for all others.
     *
     * @param millis by device; empty where a device does not run the network
     * @param top1 percentage points; empty if unknown
     * @param broken why the design would be broken; empty if it would not
     */
    public record Row(
            Option option,
            long macs,
            long parameters,
            List<OptionalDouble> millis,
            OptionalDouble top1,
            String broken) {
        public Row {
            millis = List.copyOf(millis);
        }
    }

    /** The rows in the order of the options. */
    public record Answer(Question question, List<Row> rows) {
        public Answer {
            rows = List.copyOf(rows);
        }
    }

    private record Known(
            Design design, List<Device> devices, Alternatives alternatives, Alternatives.Outcome present) {}

    public WhatIf(Estimators estimators) {
        this.estimators = estimators;
    }

    /** Answers a question about a block of its design. */
    public Answer answer(Question question) {
        Known base = known.filter(last ->
                        last.design() == question.design() && last.devices().equals(question.devices()))
                .orElseGet(() -> start(question));
        known = Optional.of(base);
        return new Answer(
                question,
                question.options().stream()
                        .map(option -> option.present()
                                ? row(option, base.present())
                                : row(
                                        option,
                                        base.alternatives().with(question.block(), option.block()),
                                        base.present()))
                        .toList());
    }

    private Known start(Question question) {
        Alternatives alternatives = new Alternatives(question.design(), question.devices(), estimators.accuracies());
        return new Known(question.design(), question.devices(), alternatives, alternatives.present());
    }

    private static Row row(Option option, Alternatives.Outcome now) {
        List<OptionalDouble> millis =
                now.latencies().stream().map(one -> millis(one.time())).toList();
        return new Row(option, now.macs(), now.parameters(), millis, points(now.top1()), broken(now));
    }

    private static Row row(Option option, Alternatives.Outcome then, Alternatives.Outcome now) {
        List<OptionalDouble> millis = new ArrayList<>();
        for (int i = 0; i < now.latencies().size(); i++) {
            millis.add(difference(
                    millis(then.latencies().get(i).time()),
                    millis(now.latencies().get(i).time())));
        }
        return new Row(
                option,
                then.macs() - now.macs(),
                then.parameters() - now.parameters(),
                millis,
                difference(points(then.top1()), points(now.top1())),
                broken(then));
    }

    private static String broken(Alternatives.Outcome outcome) {
        return outcome.broken().map(Diagnostic::message).orElse("");
    }

    private static OptionalDouble difference(OptionalDouble then, OptionalDouble now) {
        return then.isPresent() && now.isPresent()
                ? OptionalDouble.of(then.getAsDouble() - now.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble millis(Estimate<Millis> time) {
        return time.asKnown()
                .map(some -> OptionalDouble.of(some.value().count()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble points(Estimate<Percent> top1) {
        return top1.asKnown()
                .map(some -> OptionalDouble.of(some.value().value()))
                .orElse(OptionalDouble.empty());
    }
}
