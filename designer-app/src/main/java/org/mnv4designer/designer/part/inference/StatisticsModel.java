package org.mnv4designer.designer.part.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.session.Workbench;

/** What the values of every block are like in the last run, in the order of computation; follows and sets the selection. */
public final class StatisticsModel {
    private final Workbench workbench;
    private final ObservableValue<List<BlockStatistics>> rows;
    private final ObservableValue<Set<String>> selected;

    public StatisticsModel(Workbench workbench, ObservableValue<Optional<InferenceOutcome>> outcome) {
        this.workbench = workbench;
        this.rows =
                outcome.map(found -> found.map(run -> run.blocks().statistics()).orElse(List.of()));
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
    }

    public ObservableValue<List<BlockStatistics>> rows() {
        return rows;
    }

    /** Ids of the selected blocks. */
    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    public void select(BlockStatistics row) {
        workbench.activeSession().get().ifPresent(session -> session.selection().only(row.block()));
    }
}
