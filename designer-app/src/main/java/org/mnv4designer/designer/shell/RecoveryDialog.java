package org.mnv4designer.designer.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.session.recovery.LostWork;
import org.mnv4designer.designer.session.recovery.RecoveryFolder;
import org.mnv4designer.designer.text.Text;

/** Shows what was lost and found, and asks what shall become of it. Closing it decides nothing. */
final class RecoveryDialog extends Dialog<RecoveryDialog.Answer> {

    /** What shall become of it. */
    enum Answer {
        RECOVER,
        LATER,
        DELETE
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final double HIGHEST = 320;

    private final Text text;

    RecoveryDialog(List<LostWork> found, Text text) {
        this.text = text;
        ButtonType recover = new ButtonType(text.recoveryRecover(), ButtonData.OK_DONE);
        ButtonType later = new ButtonType(text.recoveryLater(), ButtonData.CANCEL_CLOSE);
        ButtonType delete = new ButtonType(text.recoveryDelete(), ButtonData.LEFT);
        getDialogPane().getButtonTypes().setAll(delete, later, recover);
        getDialogPane().setContent(content(found));
        getDialogPane().setPrefWidth(680);
        setOnShown(any -> ((Button) getDialogPane().lookupButton(recover)).requestFocus());
        setResultConverter(
                pressed -> pressed == recover ? Answer.RECOVER : pressed == delete ? Answer.DELETE : Answer.LATER);
    }

    private Node content(List<LostWork> found) {
        VBox designs = new VBox(12);
        found.forEach(work -> designs.getChildren().add(row(work)));
        ScrollPane scroll = new ScrollPane(designs);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("edge-to-edge");
        Label message = new Label(text.recoveryMessage(RecoveryFolder.LONGEST_KEPT.toDays()));
        message.setWrapText(true);
        message.getStyleClass().add("caption");
        return new VBox(16, scroll, message);
    }

    private Node row(LostWork work) {
        String time = TIME.format(work.last().atZone(ZoneId.systemDefault()));
        Label title = new Label(text.recoveryDesign(work.title(), time, work.changes()));
        title.setWrapText(true);
        Label file = new Label(work.file().map(Object::toString).orElseGet(text::recoveryNoFile));
        file.setWrapText(true);
        file.getStyleClass().add("caption");
        return new VBox(2, title, file);
    }
}
