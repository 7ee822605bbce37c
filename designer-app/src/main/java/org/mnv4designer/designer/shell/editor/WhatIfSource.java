package org.mnv4designer.designer.shell.editor;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.part.canvas.edit.ChipEditing;
import org.mnv4designer.designer.part.whatif.WhatIfModel;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.latency.Device;

/**
 * What the editors of a window need to answer what-if questions.
 *
 * @param devices whose latency the table shows
 * @param wanted whether it shows when the pointer rests on a chip
 */
public record WhatIfSource(
        Estimators estimators,
        Executor worker,
        Executor publisher,
        Supplier<List<Device>> devices,
        ObservableValue<Boolean> wanted) {

    WhatIfLayer layer(EditorModel model, ChipEditing chips, Text text) {
        return new WhatIfLayer(
                model.canvas(),
                model.session(),
                chips,
                new WhatIfModel(estimators, worker, publisher),
                new WhatIfQuestions(text, devices),
                wanted,
                text);
    }
}
