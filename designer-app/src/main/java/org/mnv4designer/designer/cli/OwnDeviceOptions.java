package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.measure.latency.measured.Choice;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;
import picocli.CommandLine.Option;

/** What {@code mnv4 calibrate --from} may be told. */
final class OwnDeviceOptions {
    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "Measurements of your own device: a table, what benchmark_model prints, an export of AI Hub, or"
                            + " a folder of them. May be given several times.")
    List<Path> from = List.of();

    @Option(
            names = "--like",
            paramLabel = "DEVICE",
            description = "A device of the same kind, for all that the measurements leave open.")
    Optional<String> like = Optional.empty();

    @Option(names = "--id", description = "Id of the device. Default: made of its name.")
    Optional<String> id = Optional.empty();

    @Option(names = "--name", description = "Name of the device. Default: as the file says.")
    Optional<String> name = Optional.empty();

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Where to save the profile. Default: the folder of your devices.")
    Optional<Path> file = Optional.empty();

    @Option(
            names = "--force",
            description = "Replace a profile that is there, or a device that comes with the designer.")
    boolean force;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            description = "The network that was measured, where the one file given does not name it.")
    Optional<String> design = Optional.empty();

    @Option(names = "--device", paramLabel = "NAME", description = "Of mixed files, only this device.")
    private Optional<String> device = Optional.empty();

    @Option(names = "--precision", paramLabel = "P", description = "Of mixed files, only this precision.")
    private Optional<String> precision = Optional.empty();

    @Option(names = "--runtime", paramLabel = "NAME", description = "Of mixed files, only this runtime.")
    private Optional<String> runtime = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Of mixed files, only this number of threads.")
    private Optional<String> threads = Optional.empty();

    @Option(names = "--divide-batch", description = "Divide times of several images by their number.")
    private boolean divideBatch;

    boolean isAsked() {
        return !from.isEmpty() || like.isPresent();
    }

    Choice choice() {
        Choice choice = divideBatch ? new Choice(Choice.ALL.only(), Choice.Batches.DIVIDE) : Choice.ALL;
        choice = with(choice, Aspect.DEVICE, device);
        choice = with(choice, Aspect.PRECISION, precision);
        choice = with(choice, Aspect.RUNTIME, runtime);
        return with(choice, Aspect.THREADS, threads);
    }

    private static Choice with(Choice choice, Aspect aspect, Optional<String> value) {
        return value.map(only -> choice.with(aspect, only)).orElse(choice);
    }
}
