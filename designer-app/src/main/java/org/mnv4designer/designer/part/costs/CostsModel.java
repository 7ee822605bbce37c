package org.mnv4designer.designer.part.costs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.Provenance;

/** The costs of the design in front by block, filtered by words. */
public final class CostsModel {
    private final ObservableList<CostRow> all = FXCollections.observableArrayList();
    private final FilteredList<CostRow> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper device = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Provenance>> ground = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private final ObservableValue<Set<String>> selected;
    private final Workbench workbench;

    public CostsModel(Workbench workbench) {
        this.workbench = workbench;
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
        workbench.chosenDevice().subscribe(any -> refresh());
        query.subscribe(words -> shown.setPredicate(row -> matches(row, words)));
    }

    public ObservableList<CostRow> shown() {
        return shown;
    }

    public int total() {
        return all.size();
    }

    public StringProperty query() {
        return query;
    }

    /** False if a part of the design has errors and is missing here. */
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Name of the device whose latency is shown. */
    public ReadOnlyStringProperty device() {
        return device.getReadOnlyProperty();
    }

    /** What that latency rests on. */
    public ReadOnlyObjectProperty<Optional<Provenance>> ground() {
        return ground.getReadOnlyProperty();
    }

    /** Ids of the selected blocks. */
    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    private void refresh() {
        Optional<Report> report = workbench
                .activeSession()
                .get()
                .flatMap(session -> session.analysis().get())
                .map(Analysis::report);
        String id = workbench.chosenDevice().get();
        device.set(report.flatMap(known -> known.device(id))
                .map(found -> found.device().profile().name())
                .orElse(""));
        ground.set(report.flatMap(known -> known.device(id))
                .map(found -> found.device().profile().provenance()));
        complete.set(report.map(Report::complete).orElse(true));
        List<CostRow> rows = report.map(known -> CostRows.of(known, id)).orElse(List.of());
        if (!rows.equals(all)) {
            all.setAll(rows);
        }
    }

    /** Selects the block of a row. */
    public void open(CostRow row) {
        workbench.activeSession().get().ifPresent(session -> session.selection().only(row.block()));
    }

    private static boolean matches(CostRow row, String words) {
        String line = (row.block() + " " + row.type() + " " + row.stage()).toLowerCase(Locale.ROOT);
        return line.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
