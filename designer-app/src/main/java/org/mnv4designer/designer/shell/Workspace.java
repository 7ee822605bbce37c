package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.kit.Dialogs.Answer;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.explorer.ExplorerModel;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.WeightNaming;
import org.mnv4designer.designer.text.Text;

/** The folder that the Explorer shows, remembered from one start to the next, and what its files are good for. */
final class Workspace implements ExplorerModel.Ways {
    private static final String KEY = "workspaceFolder";

    private final WorkbenchParts parts;
    private final Text text;
    private final WeightNaming naming;
    private final ExplorerModel model;

    Workspace(WorkbenchParts parts) {
        this.parts = parts;
        this.text = parts.text();
        this.naming = new WeightNaming(parts.viewWorker(), parts.fxThread());
        this.model = new ExplorerModel(
                parts.workbench(), this, this::problemOf, FxThread.worker("explorer"), parts.fxThread(), text);
        parts.installation().settings().get(KEY).map(Path::of).ifPresent(model::setFolder);
    }

    ExplorerModel model() {
        return model;
    }

    /** The folder that is made where the user has none, once the user says so. */
    static Path usual() {
        return Path.of(System.getProperty("user.home", ""), "mnv4-workspace");
    }

    private String problemOf(Path design) {
        try {
            parts.installation().designFile().read(design);
            return "";
        } catch (DesignFileException cannotBeRead) {
            return cannotBeRead.getMessage();
        }
    }

    @Override
    public Optional<Path> chooseFolder() {
        return parts.dialogs().chooseFolder(text.explorerOpenFolder());
    }

    @Override
    public void remember(Path folder) {
        parts.installation().settings().put(KEY, folder.toString());
    }

    @Override
    public void open(Path design) {
        parts.files().open(design);
    }

    @Override
    public void image(Path file) {
        parts.inference().runOn(file);
    }

    @Override
    public void useWeights(Session session, Path weights) {
        String name = String.valueOf(weights.getFileName());
        parts.job().set(text.weightsTaken(name, session.title().get()));
        naming.use(session, weights, reason -> refused(text.errorOpen(name), reason));
    }

    @Override
    public boolean confirmDelete(String name) {
        return parts.dialogs()
                .ask(
                        text.explorerDeleteAsk(name),
                        text.explorerDeleteMessage(),
                        List.of(new Answer<>(text.actionDelete(), true)))
                .isPresent();
    }

    @Override
    public void refused(String headline, String reason) {
        parts.dialogs().error(headline, reason);
    }

    @Override
    public void toClipboard(String copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
