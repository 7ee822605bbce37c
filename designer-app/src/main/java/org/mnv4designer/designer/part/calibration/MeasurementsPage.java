package org.mnv4designer.designer.part.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
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
import org.mnv4designer.measure.latency.measured.Column;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

/** Chooses files; shows what they are taken for, and every line with what is wrong with it. */
final class MeasurementsPage extends StackPane {
    private final CalibrationModel model;
    private final Supplier<List<Path>> chooser;
    private final Text text;
    private final Label files = new Label();
    private final Label recognised = new Label();
    private final Label verdict = new Label();
    private final HBox choices = new HBox(8);
    private final TableView<Preview.Line> table;

    MeasurementsPage(CalibrationModel model, Supplier<List<Path>> chooser, Text text) {
        this.model = model;
        this.chooser = chooser;
        this.text = text;
        this.table = table(text);
        choices.setAlignment(Pos.CENTER_LEFT);
        recognised.getStyleClass().add(Styles.MUTED);
        recognised.setWrapText(true);
        Node empty =
                new EmptyState("mdi2s-speedometer", text.calibrationEmpty(), text.calibrationChoose(), this::choose);
        Node full = full();
        getChildren().addAll(empty, full);
        model.preview().subscribe(preview -> {
            empty.setVisible(preview.isEmpty());
            full.setVisible(preview.isPresent());
            preview.ifPresent(this::show);
        });
    }

    private Node full() {
        files.getStyleClass().add(Styles.TITLE);
        Button other = new Button(text.calibrationChooseOther());
        other.setOnAction(any -> choose());
        HBox bar = new HBox(12, files, other);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(8, bar, recognised, choices, verdict, table);
        page.getStyleClass().add("page");
        return page;
    }

    private void choose() {
        List<Path> chosen = chooser.get();
        if (!chosen.isEmpty()) {
            model.read(chosen);
        }
    }

    private static TableView<Preview.Line> table(Text text) {
        TableView<Preview.Line> table = Tables.table("");
        table.getColumns().add(Tables.words(text.calibrationPlace(), 90, Preview.Line::place));
        table.getColumns().add(Tables.words(text.calibrationNetwork(), 170, Preview.Line::network));
        table.getColumns().add(Tables.figures(text.calibrationTime(), 60, Preview.Line::milliseconds, Figures::millis));
        table.getColumns().add(Tables.nodes(text.calibrationRemark(), 520, MeasurementsPage::remark, words -> {
            Label label = new Label(words);
            label.getStyleClass().add(Styles.ERROR);
            label.setTooltip(new Tooltip(words));
            return label;
        }));
        table.setId("calibration-lines");
        return table;
    }

    private static String remark(Preview.Line line) {
        return line.problem()
                .map(problem -> problem.message() + ". Fix: " + problem.fix())
                .orElse("");
    }

    private void show(Preview preview) {
        files.setText(preview.sources().stream()
                .map(source ->
                        Optional.ofNullable(source.getFileName()).orElse(source).toString())
                .collect(Collectors.joining(", ")));
        recognised.setText(form(preview) + columns(preview));
        choices.getChildren()
                .setAll(preview.mixed().entrySet().stream()
                        .map(entry -> choice(entry.getKey(), entry.getValue()))
                        .toList());
        choices.setVisible(!preview.mixed().isEmpty());
        choices.setManaged(!preview.mixed().isEmpty());
        int problems = preview.measured().problems().size();
        verdict.setText(
                preview.isSound()
                        ? text.calibrationSound(preview.measured().found().size())
                        : text.calibrationProblems(problems));
        verdict.setGraphic(
                preview.isSound()
                        ? Icons.of("mdi2c-check-circle-outline", Styles.GOOD)
                        : Icons.of("mdi2c-close-circle", Styles.ERROR));
        table.getItems().setAll(preview.lines());
    }

    private String form(Preview preview) {
        return preview.form().map(this::title).orElse(text.calibrationFormUnknown());
    }

    private String title(Form form) {
        return switch (form) {
            case TABLE -> text.calibrationFormTable();
            case TFLITE_LOG -> text.calibrationFormLog();
            case TFLITE_PROFILE -> text.calibrationFormProfile();
            case AI_HUB -> text.calibrationFormHub();
        };
    }

    private String columns(Preview preview) {
        String taken = preview.columns().stream()
                .map(column -> column.column()
                        .map(Column::id)
                        .map(known -> known.equals(column.header()) ? known : column.header() + " = " + known)
                        .orElse(text.calibrationUnused(column.header())))
                .collect(Collectors.joining(", "));
        return taken.isEmpty() ? "" : ": " + taken;
    }

    private Node choice(Aspect aspect, List<String> values) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setPromptText(text.calibrationKeepAll());
        box.setId("calibration-" + aspect.id());
        Optional.ofNullable(model.chosen().get(aspect)).ifPresent(box::setValue);
        box.setOnAction(any -> model.choose(aspect, box.getValue()));
        HBox labelled = new HBox(6, new Label(text.calibrationOnly(title(aspect))), box);
        labelled.setAlignment(Pos.CENTER_LEFT);
        return labelled;
    }

    private String title(Aspect aspect) {
        return switch (aspect) {
            case DEVICE -> text.calibrationDevice();
            case RUNTIME -> text.calibrationRuntime();
            case PRECISION -> text.calibrationPrecision();
            case THREADS -> text.calibrationThreads();
        };
    }
}
