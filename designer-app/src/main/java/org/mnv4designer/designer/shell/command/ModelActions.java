package org.mnv4designer.designer.shell.command;

import java.util.Optional;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.text.Text;

/** Layout, inference. */
final class ModelActions {
    private final Context on;
    private final InferenceModel inference;
    private final Window window;

    ModelActions(Context on, InferenceModel inference, Window window) {
        this.on = on;
        this.inference = inference;
        this.window = window;
    }

    void describe() {
        on.actions()
                .add("model.arrange", Text::actionLayout)
                .hint(Text::actionLayoutHint)
                .icon("mdi2s-sitemap-outline")
                .keys("Shortcut+Shift+A")
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(on.editors()::arrange);
        running();
        on.actions()
                .add("model.calibrate", Text::actionCalibrate)
                .hint(Text::actionCalibrateHint)
                .icon("mdi2s-speedometer")
                .keys("Shortcut+Shift+K")
                .does(window::calibrate);
    }

    private void running() {
        on.actions()
                .add("model.image", Text::actionChooseImage)
                .hint(Text::actionChooseImageHint)
                .icon("mdi2i-image-plus")
                .keys("Shortcut+I")
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(inference::chooseImage);
        on.actions()
                .add("model.weights", Text::actionLoadWeights)
                .hint(Text::actionLoadWeightsHint)
                .icon("mdi2w-weight")
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(inference::chooseWeights);
        on.actions()
                .add("model.run", Text::actionRun)
                .icon("mdi2p-play")
                .keys("Shortcut+R")
                .hint(Text::actionRunHint)
                .when(inference.image().map(Optional::isPresent), Text::whyNoImage)
                .does(inference::run);
    }
}
