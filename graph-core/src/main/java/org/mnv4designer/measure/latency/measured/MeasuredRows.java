package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.fit.FitRow;

/**
 * Measurements of one device, ready to be fitted if there is no problem.
 *
 * @param found one for each network
 * @param setting on what and how they were measured, as far as the files say
 * @param problems all that is wrong, in the order of the files
 */
public record MeasuredRows(List<Found> found, Setting setting, List<MeasurementProblem> problems) {
    public MeasuredRows {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }

    /** A measurement with its network. */
    public record Found(Measurement measurement, Network network) {
        /** For one image. */
        public double milliseconds() {
            return measurement.milliseconds() / measurement.batch();
        }

        FitRow row(String name) {
            return new FitRow(name, network.family(), network.work(), milliseconds());
        }
    }

    /** Makes rows of files; whether their times are plausible only {@link #against a sibling} tells. */
    public static MeasuredRows of(List<MeasurementFile> files, Choice choice, Networks networks) {
        List<MeasurementProblem> problems = new ArrayList<>(
                files.stream().flatMap(file -> file.problems().stream()).toList());
        List<Measurement> all =
                files.stream().flatMap(file -> file.rows().stream()).toList();
        List<Measurement> chosen = choice.of(all);
        if (chosen.isEmpty() && !all.isEmpty()) {
            problems.add(Place.of(all.get(0).place().file())
                    .wrong("no line fits the choice " + choice.only(), "choose what the file holds"));
        }
        OneSetting setting = OneSetting.of(chosen);
        problems.addAll(setting.problems());
        chosen.forEach(one -> batch(one, choice).ifPresent(problems::add));
        List<Found> found = find(chosen, networks, problems);
        problems.addAll(twice(found));
        List<Path> order = files.stream().map(MeasurementFile::file).toList();
        problems.sort(Comparator.comparingInt((MeasurementProblem problem) ->
                        order.indexOf(problem.place().file()))
                .thenComparingInt(problem -> problem.place().line()));
        return new MeasuredRows(found, setting.setting(), problems);
    }

    /** With the problems that show only beside a device of the same kind: times in another unit. */
    public MeasuredRows against(DeviceProfile sibling) {
        List<MeasurementProblem> all = new ArrayList<>(problems);
        all.addAll(Plausibility.problems(found, sibling.model()));
        return new MeasuredRows(found, setting, all);
    }

    /** The kinds of work whose rates the measurements tell. */
    public Set<WorkClass> identified(DeviceProfile fitted) {
        Set<WorkClass> kinds = occurring();
        kinds.removeAll(fitted.band().priors());
        return kinds;
    }

    /** The kinds of work whose rates are the sibling's, in proportion: the measurements do not tell them. */
    public Set<WorkClass> leftToPrior(DeviceProfile fitted) {
        Set<WorkClass> kinds = EnumSet.allOf(WorkClass.class);
        kinds.removeAll(identified(fitted));
        return kinds;
    }

    private Set<WorkClass> occurring() {
        Set<WorkClass> kinds = EnumSet.noneOf(WorkClass.class);
        for (WorkClass kind : WorkClass.values()) {
            if (found.stream().anyMatch(one -> one.network().work().get(kind, Quantity.OPERATORS) > 0)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** One row for each network. Designs may bear one name; rows may not. */
    public List<FitRow> rows() {
        Set<String> taken = new HashSet<>();
        List<FitRow> rows = new ArrayList<>();
        for (Found one : found) {
            String name = one.network().name();
            rows.add(one.row(
                    taken.add(name) ? name : name + " (" + one.measurement().design() + ")"));
        }
        return rows;
    }

    private static Optional<MeasurementProblem> batch(Measurement one, Choice choice) {
        boolean fine = one.batch() == 1 || choice.batches() == Choice.Batches.DIVIDE;
        return fine
                ? Optional.empty()
                : Optional.of(one.place()
                        .wrong(
                                "a run of " + one.batch() + " images is not " + one.batch() + " runs of one",
                                "measure with batch 1, or have times divided by the batch with --divide-batch"));
    }

    private static List<Found> find(
            List<Measurement> measurements, Networks networks, List<MeasurementProblem> problems) {
        List<Found> found = new ArrayList<>();
        for (Measurement one : measurements) {
            Path folder = Optional.ofNullable(one.place().file().getParent()).orElse(Path.of(""));
            try {
                found.add(new Found(one, networks.find(one.design(), one.input(), folder)));
            } catch (UnknownNetworkException unknown) {
                problems.add(one.place().wrong(unknown.reason(), unknown.fix()));
            }
        }
        return found;
    }

    /** Networks that ask the same of a device are the same, whatever they are called. */
    private static List<MeasurementProblem> twice(List<Found> found) {
        List<MeasurementProblem> problems = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Stream<Found> before = found.subList(0, i).stream();
            before.filter(other -> other.network().work().equals(one.network().work()))
                    .findFirst()
                    .ifPresent(other -> problems.add(twice(other, one)));
        }
        return problems;
    }

    private static MeasurementProblem twice(Found first, Found second) {
        Place place = second.measurement().place();
        return place.wrong(
                second.network().name() + " is measured twice at "
                        + second.network().height() + "x" + second.network().width() + ": "
                        + second.milliseconds() + " ms here, " + first.milliseconds() + " ms in "
                        + first.measurement().place().seenFrom(place),
                "keep the better one, or the median of both");
    }
}
