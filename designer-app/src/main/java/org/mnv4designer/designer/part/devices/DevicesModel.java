package org.mnv4designer.designer.part.devices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.TimeSplit;

/** All devices with what the design in front takes on each and why, as far as the filters let them through. */
public final class DevicesModel {
    private static final int SLOWEST = 12;

    private final Workbench workbench;
    private final ShownDevices shown;
    private final ReadOnlyObjectWrapper<List<DeviceRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> processor = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SlowBlock>> slowest = new ReadOnlyObjectWrapper<>(List.of());

    /** @param shown which devices stand in the strip */
    public DevicesModel(Workbench workbench, ShownDevices shown) {
        this.workbench = workbench;
        this.shown = shown;
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
        shown.chosen().subscribe(any -> refresh());
        query.subscribe(any -> refresh());
        processor.subscribe(any -> refresh());
        workbench.chosenDevice().subscribe(any -> showSlowest());
    }

    ReadOnlyObjectProperty<List<DeviceRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Shows devices only whose name, id, precision or runtime has this. */
    StringProperty query() {
        return query;
    }

    /** The kind of processor that is shown; empty for all. */
    ObjectProperty<Optional<String>> processor() {
        return processor;
    }

    /** Kinds of processors that there are. */
    List<String> processors() {
        return report().map(Report::devices).orElse(List.of()).stream()
                .map(device -> device.device().profile().processor())
                .distinct()
                .toList();
    }

    /** Id of the device that views use where they use one. */
    StringProperty chosen() {
        return workbench.chosenDevice();
    }

    /** The blocks that take the most time on the chosen device, the slowest first. */
    ReadOnlyObjectProperty<List<SlowBlock>> slowest() {
        return slowest.getReadOnlyProperty();
    }

    void selectBlock(String block) {
        workbench.activeSession().get().ifPresent(session -> session.selection().only(block));
    }

    /** Puts a device into the strip, or takes it out. */
    void toggle(DeviceRow row) {
        Set<String> ids = report().map(Report::devices).orElse(List.of()).stream()
                .map(DeviceReport::id)
                .filter(shown::shows)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String id = row.reading().id();
        if (!ids.remove(id)) {
            ids.add(id);
        }
        shown.choose(ids);
    }

    private Optional<Report> report() {
        return workbench
                .activeSession()
                .get()
                .flatMap(session -> session.analysis().get())
                .map(Analysis::report);
    }

    private void refresh() {
        rows.set(workbench.activeSession().get().map(this::rows).orElse(List.of()));
        showSlowest();
    }

    private List<DeviceRow> rows(Session session) {
        Optional<Report> report = report();
        return DeviceReadings.of(session).stream()
                .flatMap(reading -> report
                        .flatMap(known -> known.device(reading.id()))
                        .map(device -> row(reading, device, report.get()))
                        .stream())
                .filter(this::passes)
                .toList();
    }

    private DeviceRow row(DeviceReading reading, DeviceReport device, Report report) {
        TimeSplit split = reading.latency().asKnown().isPresent()
                ? TimeSplit.of(device.device(), report.total().workload(), device.estimate())
                : TimeSplit.NONE;
        DeviceProfile profile = device.device().profile();
        return new DeviceRow(reading, profile.processor(), split, shown.shows(reading.id()));
    }

    private boolean passes(DeviceRow row) {
        DeviceReading reading = row.reading();
        String words = (reading.name() + " " + reading.id() + " " + reading.detail()).toLowerCase(Locale.ROOT);
        return words.contains(query.get().strip().toLowerCase(Locale.ROOT))
                && processor.get().map(row.processor()::equals).orElse(true);
    }

    private void showSlowest() {
        slowest.set(report().map(this::slowest).orElse(List.of()));
    }

    private List<SlowBlock> slowest(Report report) {
        int device = report.devices().stream()
                .map(DeviceReport::id)
                .toList()
                .indexOf(workbench.chosenDevice().get());
        if (device < 0) {
            return List.of();
        }
        List<SlowBlock> blocks = new ArrayList<>();
        double total = report.blocks().stream()
                .mapToDouble(block -> millis(block, device).orElse(0))
                .sum();
        report.blocks()
                .forEach(block -> millis(block, device)
                        .ifPresent(millis ->
                                blocks.add(new SlowBlock(block.id(), millis, total > 0 ? millis / total : 0))));
        return blocks.stream()
                .sorted(Comparator.comparingDouble(SlowBlock::millis).reversed())
                .limit(SLOWEST)
                .toList();
    }

    private static OptionalDouble millis(BlockReport block, int device) {
        return device < block.latencies().size() ? block.latencies().get(device) : OptionalDouble.empty();
    }
}
