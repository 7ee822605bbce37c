package org.mnv4designer.designer.shell;

import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Theme;

/** Tells that another designer runs and does not answer; JavaFX makes it. Its parameter is the number of that process. */
public final class NoAnswer extends Application {
    @Override
    public void start(Stage stage) {
        Installation installation = Installation.ofUser(Locale.getDefault());
        Text text = installation.text();
        Theme theme = Theme.of(installation.settings().get("theme").orElse(""));
        new Dialogs(() -> stage, () -> theme, text)
                .error(
                        text.instanceSilent(),
                        text.instanceSilentMessage(
                                String.join(" ", getParameters().getRaw())));
    }
}
