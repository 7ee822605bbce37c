package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.run.Engines;

/** Versions, that nothing is ever sent, and the licences of what the designer is made of. */
final class AboutDialog extends Dialog<ButtonType> {
    private static final String NOTICE = "NOTICE";

    AboutDialog(Text text) {
        String environment = environment(text);
        Label versions = new Label(environment);
        versions.setId("about-versions");
        Label promise = new Label(text.aboutPromise());
        promise.setWrapText(true);
        promise.getStyleClass().add(Styles.TITLE);
        TextArea notices = new TextArea();
        notices.setEditable(false);
        notices.getStyleClass().add("mono");
        notices.setId("about-notices");
        StringProperty query = new SimpleStringProperty("");
        query.subscribe(words -> notices.setText(matching(notice(), words)));
        Node search = new SearchField(text.aboutFilter(), query);
        VBox.setVgrow(notices, Priority.ALWAYS);
        VBox content = new VBox(12, versions, promise, search, notices);
        content.setPrefSize(720, 460);
        getDialogPane().setContent(content);
        getDialogPane().setPrefWidth(760);
        setResizable(true);
        ButtonType copy = new ButtonType(text.aboutCopy(), ButtonData.LEFT);
        getDialogPane().getButtonTypes().setAll(copy, new ButtonType(text.dialogOk(), ButtonData.OK_DONE));
        Button button = (Button) getDialogPane().lookupButton(copy);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            ClipboardContent words = new ClipboardContent();
            words.putString(environment);
            Clipboard.getSystemClipboard().setContent(words);
        });
    }

    /** What a report of a fault should name. */
    static String environment(Text text) {
        String engines =
                Engines.installed().all().stream().map(engine -> engine.id()).collect(Collectors.joining(", "));
        return List.of(
                        text.applicationName() + " " + Installation.version(),
                        "Java " + property("java.version") + " (" + property("java.vm.name") + "), JavaFX "
                                + property("javafx.version"),
                        property("os.name") + " " + property("os.version") + " " + property("os.arch") + ", "
                                + Runtime.getRuntime().availableProcessors() + " CPUs, "
                                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB",
                        text.aboutEngines(engines.isEmpty() ? "–" : engines))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    /** The paragraphs and lines of the notice that hold the words; all of it for none. */
    static String matching(String notice, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return notice.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.joining("\n"));
    }

    /** The notice of the program's folder, else the one in its jar. */
    static String notice() {
        Optional<Path> file =
                Installation.root().map(root -> root.resolve(NOTICE)).filter(Files::isRegularFile);
        try (InputStream inside = AboutDialog.class.getResourceAsStream("/META-INF/" + NOTICE)) {
            if (file.isPresent()) {
                return Files.readString(file.get());
            }
            return inside == null ? "" : new String(inside.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
