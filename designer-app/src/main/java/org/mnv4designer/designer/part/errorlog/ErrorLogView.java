package org.mnv4designer.designer.part.errorlog;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.session.Fault;
import org.mnv4designer.designer.session.FaultLog;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A table of faults, the details of the chosen one beside it, and what to do with them. */
public final class ErrorLogView extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final FaultLog log;
    private final Text text;
    private final TextArea details = new TextArea();
    private final TableView<Fault> table = Tables.table("");

    /** @param export takes the whole log as text, to be written where the user wants it */
    public ErrorLogView(FaultLog log, Consumer<String> export, Text text) {
        this.log = log;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "error-log");
        table.setPlaceholder(new EmptyState("mdi2c-check-circle-outline", text.errorLogEmpty()));
        table.setItems(log.faults());
        table.getColumns().add(Tables.words(text.errorLogTime(), 88, fault -> TIME.format(fault.time())));
        table.getColumns().add(Tables.words(text.errorLogSource(), 110, Fault::source));
        table.getColumns().add(Tables.words(text.errorLogMessage(), 320, Fault::message));
        details.setEditable(false);
        details.getStyleClass().add("mono");
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(fault -> details.setText(
                        Optional.ofNullable(fault).map(Fault::trace).orElse("")));
        SplitPane body = new SplitPane(table, details);
        body.setDividerPositions(0.6);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(export), body);
    }

    private HBox bar(Consumer<String> export) {
        Button copy = button("mdi2c-content-copy", text.errorLogCopy(), () -> copy(chosen()));
        Button save = button("mdi2e-export-variant", text.errorLogExport(), () -> export.accept(log.asText()));
        Button clear = button("mdi2d-delete-sweep-outline", text.errorLogClear(), log::clear);
        copy.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        List.of(save, clear).forEach(one -> one.disableProperty().bind(Bindings.isEmpty(log.faults())));
        HBox bar = new HBox(copy, save, clear);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private String chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(Fault::asText)
                .orElse("");
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Button button(String icon, String says, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.setOnAction(any -> run.run());
        return button;
    }
}
