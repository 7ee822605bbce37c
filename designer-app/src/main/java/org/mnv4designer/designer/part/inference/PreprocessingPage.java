package org.mnv4designer.designer.part.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Preprocessing.Interpolation;
import org.mnv4designer.design.Preprocessing.Resizing;
import org.mnv4designer.designer.kit.NumberField;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Fields for how the design prepares images, and what the network gets of the chosen one. */
final class PreprocessingPage extends VBox {
    private static final int PREVIEW = 224;

    private final PreprocessingModel model;
    private final ObservableValue<Optional<Preprocessing>> settings;
    private final Text text;
    private final GridPane form = new GridPane(8, 8);
    private final ImageView picture = new ImageView();
    private boolean showing;

    PreprocessingPage(PreprocessingModel model, Text text) {
        super(12);
        this.model = model;
        this.settings = model.settings();
        this.text = text;
        getStyleClass().add("page");
        row(
                text.preprocessingResize(),
                choice(Resizing.values(), Resizing::id, Preprocessing::resize, Preprocessing::withResize));
        row(
                text.preprocessingInterpolation(),
                choice(
                        Interpolation.values(),
                        Interpolation::id,
                        Preprocessing::interpolation,
                        Preprocessing::withInterpolation));
        row(text.preprocessingCrop(), crop());
        row(text.preprocessingMean(), channels(Preprocessing::mean, Preprocessing::withMean, -1000));
        row(text.preprocessingStd(), channels(Preprocessing::std, Preprocessing::withStd, 1e-6));
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add(Styles.ERROR);
        Label heading = new Label(text.preprocessingPreview());
        heading.getStyleClass().addAll("section", "flush");
        model.preview().subscribe(preview -> {
            problem.setText(preview.problem());
            show(preview);
        });
        getChildren().addAll(form, heading, picture, problem);
    }

    private void show(PreprocessingModel.Preview preview) {
        picture.setImage(preview.picture()
                .map(prepared -> PictureImage.enlarged(prepared, PREVIEW))
                .orElse(null));
        picture.setPreserveRatio(true);
        picture.setFitWidth(PREVIEW);
    }

    private void row(String title, Node field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), label, field);
    }

    private <E> ComboBox<E> choice(
            E[] all,
            Function<E, String> words,
            Function<Preprocessing, E> value,
            BiFunction<Preprocessing, E, Preprocessing> with) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(List.of(all));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                model.change(now -> with.apply(now, chosen));
            }
        });
        follow(now -> box.setValue(value.apply(now)));
        return box;
    }

    private NumberField crop() {
        NumberField field = NumberField.required(
                NumberInput.real(1, 100, 0.5),
                "%",
                text.preprocessingCropExpects(),
                percent -> model.change(now -> now.withCropPercent(percent / 100)));
        follow(now -> field.show(Optional.of(rounded(now.cropPercent() * 100))));
        return field;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private HBox channels(
            Function<Preprocessing, List<Double>> value,
            BiFunction<Preprocessing, List<Double>, Preprocessing> with,
            double least) {
        HBox fields = new HBox(4);
        for (int i = 0; i < 3; i++) {
            int channel = i;
            NumberField field = NumberField.required(
                    NumberInput.real(least, 1000, 0.01),
                    "",
                    text.preprocessingNumberExpects(),
                    number -> model.change(now -> with.apply(now, replaced(value.apply(now), channel, number))));
            HBox.setHgrow(field, Priority.ALWAYS);
            follow(now -> {
                boolean known = channel < value.apply(now).size();
                field.setVisible(known);
                field.show(known ? Optional.of(value.apply(now).get(channel)) : Optional.empty());
            });
            fields.getChildren().add(field);
        }
        return fields;
    }

    private static List<Double> replaced(List<Double> values, int at, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(at, value);
        return changed;
    }

    private void follow(java.util.function.Consumer<Preprocessing> show) {
        settings.subscribe(now -> {
            showing = true;
            now.ifPresent(show);
            showing = false;
        });
    }

    /** Shows values by their words; nothing is typed. */
    private static final class Words<E> extends StringConverter<E> {
        private final Function<E, String> words;

        Words(Function<E, String> words) {
            this.words = words;
        }

        @Override
        public String toString(E value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public E fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
