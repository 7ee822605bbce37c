package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.session.recovery.OpenRequests;
import org.mnv4designer.designer.theme.Icons;

/** The window of the designer; JavaFX makes it. Its parameters are files to open. */
public final class DesignerApplication extends Application {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    @Override
    public void start(Stage stage) {
        Installation installation = Installation.ofUser(Locale.getDefault());
        WorkbenchPane pane = new WorkbenchPane(
                installation, () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        stage.setScene(new Scene(pane));
        WindowKeeper keeper = new WindowKeeper(stage, pane);
        keeper.place();
        stage.getIcons().add(Icons.ofProgram());
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.titleProperty().bind(title(pane));
        stage.setOnCloseRequest(event -> {
            event.consume();
            keeper.end();
            if (pane.files().closeAll()) {
                stage.close();
            } else {
                keeper.goOn();
            }
        });
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            FxThread.run(() -> pane.tellFault(fault));
        });
        stage.show();
        FxThread.Repetition devices = pane.watchDevices();
        FxThread.Repetition openFiles = pane.watchFiles();
        FxThread.Repetition requests = openWhatIsAsked(installation, pane, stage);
        FxThread.Repetition keeping = keeper.start();
        stage.setOnHidden(any -> {
            devices.close();
            openFiles.close();
            requests.close();
            keeping.close();
            pane.parts().recovery().close();
        });
        pane.reopenFiles();
        List<String> files = getParameters().getRaw();
        files.stream().map(Path::of).forEach(pane.files()::open);
        pane.parts().recovery().start();
        FxThread.worker("warm-up").execute(AutoLayout::warmUp);
    }

    /** Opens what later starts of the program hand over, and comes to the front. */
    private static FxThread.Repetition openWhatIsAsked(Installation installation, WorkbenchPane pane, Stage stage) {
        OpenRequests requests = new OpenRequests(installation.state());
        return FxThread.repeating(
                "requests",
                BETWEEN_LOOKS,
                () -> requests.take()
                        .forEach(files -> FxThread.run(() -> {
                            files.forEach(pane.files()::open);
                            stage.setIconified(false);
                            stage.toFront();
                            stage.requestFocus();
                        })));
    }

    private static ObservableValue<String> title(WorkbenchPane pane) {
        return pane.workbench()
                .activeSession()
                .flatMap(active -> active.map(session -> session.title().map(pane::windowTitle))
                        .orElseGet(() -> new SimpleStringProperty(pane.windowTitle(""))));
    }
}
