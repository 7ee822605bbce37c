package org.mnv4designer.designer.part.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;

/** The design in front as stages with their blocks, and the selection of both directions. */
public final class OutlineModel {

    /** A stage and what is in it; blocks without a stage come under an empty title. */
    public record Stage(String title, List<Item> items) {
        public Stage {
            items = List.copyOf(items);
        }
    }

    /**
     * A block.
     *
     * @param output shape as read by people; empty if unknown
     */
    public record Item(String id, BlockFace face, String output, boolean hasError) {}

    private final ReadOnlyListWrapper<Stage> stages = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Workbench workbench;
    private final ObservableValue<Set<String>> selected;

    public OutlineModel(Workbench workbench) {
        this.workbench = workbench;
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis -> show(analysis.map(OutlineModel::stages).orElse(List.of())));
    }

    public ReadOnlyListProperty<Stage> stages() {
        return stages.getReadOnlyProperty();
    }

    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    public void select(List<String> blocks) {
        workbench.activeSession().get().ifPresent(session -> session.selection().set(blocks));
    }

    private void show(List<Stage> now) {
        if (!now.equals(stages)) {
            stages.setAll(now);
        }
    }

    static List<Stage> stages(Analysis analysis) {
        Design design = analysis.design();
        Map<String, List<Item>> byStage = new LinkedHashMap<>();
        for (BlockNode block : design.network().blocks()) {
            byStage.computeIfAbsent(block.stage(), any -> new ArrayList<>()).add(item(block, analysis));
        }
        return byStage.entrySet().stream()
                .map(entry -> new Stage(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Item item(BlockNode block, Analysis analysis) {
        boolean hasError = analysis.graph().diagnosticsOf(block.id()).stream().anyMatch(Diagnostic::isError);
        String output = analysis.graph()
                .shape(Endpoint.out(block.id()))
                .map(Shape::asMap)
                .orElse("");
        return new Item(block.id(), BlockFace.of(block.block()), output, hasError);
    }
}
