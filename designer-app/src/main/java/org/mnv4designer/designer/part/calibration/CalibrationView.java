package org.mnv4designer.designer.part.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** The pages of the wizard with their titles in a row above; who shows it brings the buttons. */
public final class CalibrationView extends BorderPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Map<Step, Node> pages = new EnumMap<>(Step.class);
    private final List<Label> titles = new ArrayList<>();

    /** @param chooser asks the user for files */
    public CalibrationView(CalibrationModel model, Supplier<List<Path>> chooser, Text text) {
        getStyleClass().addAll(Styles.VIEW, "calibration");
        pages.put(Step.MEASUREMENTS, new MeasurementsPage(model, chooser, text));
        pages.put(Step.SIBLING, new SiblingPage(model, text));
        pages.put(Step.FIT, new FitPage(model, text));
        pages.put(Step.SAVE, new SavePage(model, text));
        setTop(titles(model, text));
        StackPane body = new StackPane();
        setCenter(body);
        model.step().subscribe(step -> {
            body.getChildren().setAll(pages.getOrDefault(step, new Region()));
            mark(step);
        });
        setPrefSize(880, 480);
    }

    private HBox titles(CalibrationModel model, Text text) {
        HBox row = new HBox();
        row.getStyleClass().add("steps");
        for (Step step : Step.values()) {
            Label title = new Label(text.calibrationStep(step.ordinal() + 1, step.title(text)));
            title.getStyleClass().add("step");
            titles.add(title);
            row.getChildren().add(title);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setPrefWidth(120);
        progress.visibleProperty().bind(model.busy());
        row.getChildren().addAll(gap, progress);
        return row;
    }

    private void mark(Step current) {
        for (Step step : Step.values()) {
            titles.get(step.ordinal()).pseudoClassStateChanged(CURRENT, step == current);
            titles.get(step.ordinal()).pseudoClassStateChanged(DONE, step.ordinal() < current.ordinal());
        }
    }
}
