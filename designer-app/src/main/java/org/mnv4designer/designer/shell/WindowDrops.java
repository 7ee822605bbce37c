package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** What becomes of files that are dropped on the window. */
final class WindowDrops implements DroppedFiles.Taker {
    private final WorkbenchParts parts;
    private final WorkbenchPane pane;
    private final Text text;

    WindowDrops(WorkbenchParts parts, WorkbenchPane pane) {
        this.parts = parts;
        this.pane = pane;
        this.text = parts.text();
    }

    @Override
    public void design(Path file) {
        parts.files().open(file);
    }

    @Override
    public void image(Path file) {
        if (needsDesign(file)) {
            pane.showView(Views.INFERENCE);
            parts.inference().runOn(file);
        }
    }

    @Override
    public void weights(Path file) {
        if (needsDesign(file)) {
            Session session = parts.workbench().activeSession().get().orElseThrow();
            parts.workspace().useWeights(session, file);
        }
    }

    @Override
    public void other(Path file) {
        parts.job().set(text.dropNothing(file.getFileName()));
    }

    private boolean needsDesign(Path file) {
        boolean there = parts.workbench().activeSession().get().isPresent();
        if (!there) {
            parts.job().set(text.dropNeedsDesign(file.getFileName()));
        }
        return there;
    }
}
