package org.mnv4designer.designer.part.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mnv4designer.block.Palette;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.kit.BlockTransfer;
import org.mnv4designer.designer.kit.Strip;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** A heading, or a block with its colour, name and letters. */
final class PaletteCell extends ListCell<PaletteModel.Row> {
    private static final String HEADING = "section-cell";

    private final Text text;

    PaletteCell(PaletteModel model, Text text) {
        this.text = text;
        // a long title ends in dots instead of making the list wider than its view
        setPrefWidth(0);
        setOnDragDetected(this::startDrag);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                model.choose(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteModel.Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(HEADING);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setDisable(false);
        if (empty || row == null) {
            return;
        }
        if (row.isHeading()) {
            getStyleClass().add(HEADING);
            setText(heading(row.group()));
            setDisable(true);
        } else {
            row.entry().ifPresent(this::show);
        }
    }

    private void show(BlockCatalog.Entry entry) {
        BlockFace face = BlockFace.of(entry.block());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, new Strip(face.family()), new Label(text.term(entry.title())), gap);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!face.badge().isEmpty()) {
            Label badge = new Label(face.badge());
            badge.getStyleClass().add(Styles.CHIP);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(badge);
        }
        setGraphic(line);
        setTooltip(new Tooltip(text.term(entry.summary())));
        setAccessibleText(text.term(entry.title()) + ". " + text.term(entry.summary()));
    }

    private void startDrag(MouseEvent event) {
        if (isEmpty() || getItem().isHeading()) {
            return;
        }
        Dragboard board = startDragAndDrop(TransferMode.COPY);
        getItem().entry().ifPresent(entry -> board.setContent(BlockTransfer.content(entry.id())));
        board.setDragView(snapshot(null, null));
        event.consume();
    }

    private String heading(Palette.Group group) {
        return switch (group) {
            case MOBILENET_V4 -> text.paletteGroupMobilenet();
            case ATTENTION -> text.paletteGroupAttention();
            case CONVOLUTION -> text.paletteGroupConvolution();
            case COMBINE -> text.paletteGroupCombine();
            case RESAMPLE -> text.paletteGroupResample();
            case HEAD -> text.paletteGroupHead();
            case OTHER -> text.paletteGroupOther();
        };
    }
}
