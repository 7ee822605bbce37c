package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.DockPart;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.costs.CostsModel;
import org.mnv4designer.designer.part.costs.CostsView;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.part.inference.InferenceView;
import org.mnv4designer.designer.part.memory.MemoryModel;
import org.mnv4designer.designer.part.memory.MemoryView;
import org.mnv4designer.designer.part.outline.OutlineModel;
import org.mnv4designer.designer.part.outline.OutlineView;
import org.mnv4designer.designer.part.palette.PaletteModel;
import org.mnv4designer.designer.part.palette.PaletteView;
import org.mnv4designer.designer.part.problems.ProblemsModel;
import org.mnv4designer.designer.part.problems.ProblemsView;
import org.mnv4designer.designer.part.properties.PropertiesModel;
import org.mnv4designer.designer.part.properties.PropertiesView;
import org.mnv4designer.designer.part.roofline.RooflineModel;
import org.mnv4designer.designer.part.roofline.RooflineView;
import org.mnv4designer.designer.part.targets.TargetsModel;
import org.mnv4designer.designer.part.targets.TargetsView;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.command.ShownView;
import org.mnv4designer.designer.text.Text;

/** The views of the workbench, built when they are first shown. */
final class Views {
    static final String PALETTE = "palette";
    static final String PROPERTIES = "properties";
    static final String OUTLINE = "outline";
    static final String PROBLEMS = "problems";
    static final String COSTS = "costs";
    static final String TARGETS = "targets";
    static final String ROOFLINE = "roofline";
    static final String MEMORY = "memory";
    static final String INFERENCE = "inference";

    static final List<ShownView> ALL = List.of(
            new ShownView(PALETTE, Text::viewPalette, "mdi2s-shape-plus-outline", "Alt+1"),
            new ShownView(PROPERTIES, Text::viewProperties, "mdi2t-tune-variant", "Alt+2"),
            new ShownView(OUTLINE, Text::viewOutline, "mdi2f-file-tree-outline", "Alt+3"),
            new ShownView(PROBLEMS, Text::viewProblems, "mdi2a-alert-circle-outline", "Alt+4"),
            new ShownView(COSTS, Text::viewCosts, "mdi2t-table", "Alt+5"),
            new ShownView(TARGETS, Text::viewTargets, "mdi2b-bullseye-arrow", "Alt+7"),
            new ShownView(ROOFLINE, Text::viewRoofline, "mdi2c-chart-scatter-plot", "Alt+8"),
            new ShownView(MEMORY, Text::viewMemory, "mdi2m-memory", "Alt+9"),
            new ShownView(INFERENCE, Text::viewInference, "mdi2i-image-search-outline", "Alt+6"));

    private final Text text;
    private final Workbench workbench;
    private final Installation installation;
    private final InferenceModel inference;
    private final RooflineModel roofline;
    private final MemoryModel memory;

    Views(Installation installation, Workbench workbench, InferenceModel inference) {
        this.text = installation.text();
        this.workbench = workbench;
        this.installation = installation;
        this.inference = inference;
        Executor worker = FxThread.worker("roofline and memory");
        this.roofline = new RooflineModel(workbench, worker, FxThread.executor());
        this.memory = new MemoryModel(workbench, worker, FxThread.executor());
    }

    /** True if no view waits for an analysis of its own. */
    boolean areSettled() {
        return !roofline.busy().get() && !memory.busy().get();
    }

    List<DockPart> parts() {
        return ALL.stream().map(this::part).toList();
    }

    private DockPart part(ShownView entry) {
        return new DockPart(
                entry.id(),
                new SimpleStringProperty(entry.title().apply(text)),
                entry.icon(),
                content(entry.id()),
                () -> false);
    }

    private Supplier<Node> content(String id) {
        return switch (id) {
            case PALETTE -> () -> new PaletteView(new PaletteModel(installation.catalog(), workbench), text);
            case PROPERTIES -> () -> new PropertiesView(new PropertiesModel(workbench, text), text);
            case OUTLINE -> () -> new OutlineView(new OutlineModel(workbench), text);
            case PROBLEMS -> () -> new ProblemsView(new ProblemsModel(workbench), text);
            case COSTS -> () -> new CostsView(new CostsModel(workbench), text);
            case TARGETS -> () -> new TargetsView(new TargetsModel(workbench, text), text);
            case ROOFLINE -> () -> new RooflineView(roofline, text);
            case MEMORY -> () -> new MemoryView(memory, text);
            case INFERENCE -> () -> new InferenceView(inference, text);
            default -> throw new IllegalArgumentException("there is no view " + id);
        };
    }
}
