package org.mnv4designer.designer.part.calibration;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.measured.MeasuredRows;

/** Shows how well the profile fits: the plot, the error of each network, and what the measurements do not tell. */
final class FitPage extends StackPane {
    private static final double TABLE_WIDTH = 500;

    private final CalibrationModel model;
    private final Text text;
    private final ResidualPlot plot;
    private final TableView<Calibrated.Residual> table;
    private final Label summary = new Label();
    private final Label identified = wrapped();
    private final Label left = wrapped();
    private final Label failure = wrapped();

    FitPage(CalibrationModel model, Text text) {
        this.model = model;
        this.text = text;
        this.plot = new ResidualPlot(text);
        this.table = table(text);
        Node waiting = new EmptyState("mdi2c-chart-scatter-plot", text.calibrationFitting());
        Node result = result();
        Node refused = refused();
        getChildren().addAll(waiting, result, refused);
        model.fit().subscribe(fit -> {
            waiting.setVisible(fit.calibrated().isEmpty() && fit.failure().isEmpty());
            result.setVisible(fit.calibrated().isPresent());
            refused.setVisible(!fit.failure().isEmpty());
            failure.setText(fit.failure());
            fit.calibrated().ifPresent(this::show);
        });
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static TableView<Calibrated.Residual> table(Text text) {
        TableView<Calibrated.Residual> table = Tables.table("");
        table.setId("calibration-residuals");
        table.getColumns().add(Tables.words(text.calibrationNetwork(), 170, Calibrated.Residual::network));
        table.getColumns()
                .add(Tables.figures(text.calibrationMeasured(), 74, Calibrated.Residual::measuredMs, Figures::millis));
        table.getColumns()
                .add(Tables.figures(text.calibrationFitted(), 74, Calibrated.Residual::fittedMs, Figures::millis));
        table.getColumns()
                .add(Tables.figures(text.calibrationLeftOut(), 74, Calibrated.Residual::heldOutMs, Figures::millis));
        table.getColumns()
                .add(Tables.figures(
                        text.calibrationError(),
                        70,
                        Calibrated.Residual::errorPercent,
                        percent -> String.format(Locale.ROOT, "%+.1f %%", percent)));
        return table;
    }

    private Node result() {
        summary.getStyleClass().add(Styles.TITLE);
        identified.getStyleClass().add(Styles.CAPTION);
        left.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        Label legend = new Label(text.calibrationLegend());
        legend.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox picture = new VBox(4, plot, legend);
        HBox.setHgrow(picture, Priority.ALWAYS);
        VBox figures = new VBox(8, table, identified, left);
        VBox.setVgrow(table, Priority.ALWAYS);
        figures.setMinWidth(TABLE_WIDTH);
        figures.setPrefWidth(TABLE_WIDTH);
        HBox both = new HBox(16, picture, figures);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page = new VBox(8, summary, both);
        page.getStyleClass().add("page");
        return page;
    }

    private Node refused() {
        failure.setId("calibration-failure");
        failure.setGraphic(Icons.of("mdi2c-close-circle", Styles.ERROR));
        ScrollPane page = new ScrollPane(failure);
        page.setFitToWidth(true);
        page.getStyleClass().add("page");
        return page;
    }

    private void show(Calibrated calibrated) {
        plot.show(calibrated);
        table.getItems().setAll(calibrated.residuals());
        double factor = Math.exp(calibrated.profile().band().halfWidth());
        summary.setText(text.calibrationSummary(
                calibrated.residuals().size(),
                Figures.percent(calibrated.mapePercent() / 100),
                String.format(Locale.ROOT, "%.2f", factor)));
        model.preview().get().ifPresent(preview -> kinds(preview.measured(), calibrated));
    }

    private void kinds(MeasuredRows measured, Calibrated calibrated) {
        identified.setText(text.calibrationIdentified(words(measured.identified(calibrated.profile()))));
        left.setText(text.calibrationPrior(words(measured.leftToPrior(calibrated.profile()))));
    }

    private static String words(Set<WorkClass> kinds) {
        return kinds.stream().map(WorkClass::id).collect(Collectors.joining(", "));
    }
}
