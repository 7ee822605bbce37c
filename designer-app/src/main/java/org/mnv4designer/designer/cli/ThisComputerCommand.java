package org.mnv4designer.designer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.designer.session.OwnProfiles;
import org.mnv4designer.designer.session.UnseenNetworks;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.CalibrationException;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.bench.BenchException;
import org.mnv4designer.run.bench.BenchNetwork;
import org.mnv4designer.run.bench.Comparison;
import org.mnv4designer.run.bench.Effort;
import org.mnv4designer.run.bench.MicroBenchmarks;
import org.mnv4designer.run.bench.NetworkTimer;
import org.mnv4designer.run.bench.ThisComputer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mnv4 calibrate this-computer}: measures the computer that this runs on, and makes a profile of it. */
@Command(
        name = ThisComputer.ID,
        description = {
            "Measure this computer with ONNX Runtime and make device profile " + ThisComputer.ID + " of it.",
            "Takes a minute or two; close other programs before. An earlier profile of this computer is replaced."
        },
        mixinStandardHelpOptions = true)
final class ThisComputerCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--check", description = "Then time networks that took no part, and compare.")
    private boolean check;

    @Option(names = "--quick", description = "Measure a third of it, in less than a minute; less exact.")
    private boolean quick;

    @Option(names = "--threads", paramLabel = "N", description = "How many work on a network. Default: 1.")
    private int threads = 1;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public void run() {
        requireThreads();
        OwnProfiles profiles = new OwnProfiles(UserFolders.ofThisUser().devices());
        requireWritable(profiles.folder());
        DeviceProfile prior = ThisComputer.sibling(Devices.installed())
                .orElseThrow(() -> new InputException(
                        "there is no device to start from. Fix: install plugin devices, which brings some"));
        RunMonitor monitor = new ConsoleMonitor(spec.commandLine().getErr());
        try (ThisComputer computer = ThisComputer.open(timer(), threads, monitor)) {
            print(measured(computer, prior, profiles));
        } catch (BenchException | CalibrationException | SaveException problem) {
            throw new InputException(problem);
        } finally {
            monitor.progress("", 1);
        }
    }

    private void requireThreads() {
        int most = Runtime.getRuntime().availableProcessors();
        if (threads < 1 || threads > most) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 to " + most + ", got " + threads);
        }
    }

    /** Told before the measurement, not after it. */
    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(folder + " cannot be made. Fix: check permissions, or set MNV4_HOME", e);
        }
        if (!Files.isWritable(folder)) {
            throw new InputException(folder + " may not be written to. Fix: check permissions, or set MNV4_HOME");
        }
    }

    private static NetworkTimer timer() {
        return NetworkTimer.installed().stream()
                .findFirst()
                .orElseThrow(() ->
                        new InputException("nothing here can time networks. Fix: install plugin bench-onnxruntime"));
    }

    private ThisComputerResult measured(ThisComputer computer, DeviceProfile prior, OwnProfiles profiles)
            throws BenchException, CalibrationException, SaveException {
        List<BenchNetwork> benchmarks = quick ? MicroBenchmarks.few() : MicroBenchmarks.all();
        Calibrated fit = computer.calibrate(benchmarks, quick ? Effort.QUICK : Effort.THOROUGH, prior);
        Path file = profiles.save(fit.profile(), OwnProfiles.Existing.REPLACE);
        Optional<Comparison> comparison = Optional.empty();
        if (check) {
            List<BenchNetwork> unseen = quick ? UnseenNetworks.few() : UnseenNetworks.all();
            comparison = Optional.of(computer.check(fit.profile(), unseen, Effort.CHECK));
            profiles.save(ThisComputer.checked(fit.profile(), comparison.get()), OwnProfiles.Existing.REPLACE);
        }
        return new ThisComputerResult(fit, file, computer.steadiness(), comparison);
    }

    private void print(ThisComputerResult result) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == ListFormat.JSON ? result.json() : result.text());
        out.flush();
    }
}
