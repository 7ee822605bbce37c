package org.mnv4designer.designer.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.wizard.NewDesignModel;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.text.Text;

/** Opens the wizard that starts a design, and then the design. */
final class NewDesignCommand {
    private final WorkbenchParts parts;
    private final Executor worker = FxThread.worker("new design");

    NewDesignCommand(WorkbenchParts parts) {
        this.parts = parts;
    }

    void open() {
        parts.dialogs()
                .show(dialog(), parts.text().newHeadline())
                .ifPresent(design -> parts.workbench().open(design, Optional.empty()));
    }

    private NewDesignDialog dialog() {
        Text text = parts.text();
        FigureCache cache = new FigureCache(parts.estimators());
        NewDesignModel model = new NewDesignModel(
                text.untitled(), design -> cache.of(design, Optional.empty()), worker, parts.fxThread());
        return new NewDesignDialog(model, devices(), device(), text);
    }

    private Map<String, String> devices() {
        Map<String, String> names = new LinkedHashMap<>();
        parts.estimators()
                .devices()
                .all()
                .forEach(device -> names.put(device.id(), device.profile().name()));
        return names;
    }

    /** The one that views use, or a usual one; what the wizard shows leaves that as it is. */
    private StringProperty device() {
        String chosen = parts.workbench().chosenDevice().get();
        return new SimpleStringProperty(chosen.isEmpty() ? ShownDevices.STANDARD.get(0) : chosen);
    }
}
