package org.mnv4designer.designer.shell;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.mnv4designer.designer.session.Jobs;
import org.mnv4designer.designer.text.Text;

/** How many jobs run, in the status bar while any does; a click shows them. */
final class JobsIndicator extends HBox {
    JobsIndicator(Jobs jobs, Runnable show, Text text) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        Hyperlink count = new Hyperlink();
        count.setId("status-jobs");
        count.setMinWidth(USE_PREF_SIZE);
        count.setOnAction(any -> show.run());
        ProgressBar bar = new ProgressBar();
        getChildren().addAll(bar, count);
        jobs.running().addListener((Observable any) -> follow(jobs, bar, count, text));
        follow(jobs, bar, count, text);
    }

    private void follow(Jobs jobs, ProgressBar bar, Hyperlink count, Text text) {
        boolean any = !jobs.running().isEmpty();
        setVisible(any);
        setManaged(any);
        count.setText(text.progressCount(jobs.running().size()));
        bar.progressProperty().unbind();
        if (any) {
            bar.progressProperty().bind(jobs.running().get(0).progress());
        }
    }
}
