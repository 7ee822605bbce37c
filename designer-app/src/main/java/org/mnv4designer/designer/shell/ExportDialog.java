package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecWriter;

/** Asks for a format and its options. */
final class ExportDialog extends Dialog<ExportDialog.Choice> {

    /** What the user wants. */
    record Choice(SpecWriter writer, SpecOptions options, boolean withWeights) {}

    private final ComboBox<SpecWriter> format = new ComboBox<>();
    private final CheckBox weights;
    private final CheckBox fold;
    private final CheckBox openBatch;

    /** @param hasWeights whether the design has weights that could go along */
    ExportDialog(List<SpecWriter> writers, boolean hasWeights, Text text) {
        weights = new CheckBox(text.exportWithWeights());
        weights.setDisable(!hasWeights);
        weights.setSelected(hasWeights);
        fold = new CheckBox(text.exportFold());
        fold.setSelected(true);
        openBatch = new CheckBox(text.exportDynamicBatch());
        format.getItems().setAll(writers);
        format.setConverter(new Titles());
        format.getSelectionModel().select(0);
        format.setMaxWidth(Double.MAX_VALUE);
        Label heading = new Label(text.exportFormat());
        heading.getStyleClass().add(Styles.MUTED);
        getDialogPane().setContent(new VBox(8, heading, format, weights, fold, openBatch));
        ButtonType export = new ButtonType(text.exportChoose(), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(export, cancel);
        setResultConverter(pressed -> pressed == export ? choice() : null);
    }

    private Choice choice() {
        SpecOptions folded = SpecOptions.DEFAULT.withFolding(
                fold.isSelected() ? SpecOptions.Folding.FOLDED : SpecOptions.Folding.UNFOLDED);
        SpecOptions options = openBatch.isSelected() ? folded.withOpenBatch() : folded;
        return new Choice(format.getValue(), options, weights.isSelected() && !weights.isDisabled());
    }

    /** Shows writers by their titles. */
    private static final class Titles extends StringConverter<SpecWriter> {
        @Override
        public String toString(SpecWriter writer) {
            return Optional.ofNullable(writer).map(SpecWriter::title).orElse("");
        }

        @Override
        public SpecWriter fromString(String title) {
            throw new UnsupportedOperationException("formats are chosen, not typed");
        }
    }
}
