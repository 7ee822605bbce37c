package org.mnv4designer.designer.part.progress;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.session.Job;
import org.mnv4designer.designer.session.Jobs;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A line for each job: its name, what it does, how far it is, and a button that asks for its end. */
public final class ProgressView extends VBox {
    private final Text text;

    public ProgressView(Jobs jobs, Text text) {
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "progress-view");
        ListView<Job> list = new ListView<>(jobs.running());
        list.setCellFactory(any -> new Cell());
        Node none = new EmptyState("mdi2p-progress-check", text.progressEmpty());
        none.visibleProperty().bind(Bindings.isEmpty(jobs.running()));
        StackPane body = new StackPane(list, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
    }

    private Node line(Job job) {
        Label name = new Label(job.name());
        name.setMinWidth(80);
        Label doing = new Label();
        doing.textProperty().bind(job.message());
        doing.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progress());
        bar.setPrefWidth(120);
        bar.setMinWidth(60);
        Button cancel = new Button("", Icons.of("mdi2c-close"));
        cancel.getStyleClass().add(Styles.FLAT);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText(text.progressCancel(job.name()));
        cancel.setTooltip(new Tooltip(text.progressCancel(job.name())));
        cancel.setOnAction(any -> job.cancel());
        HBox line = new HBox(8, name, doing, gap, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private final class Cell extends ListCell<Job> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Job job, boolean empty) {
            super.updateItem(job, empty);
            setGraphic(empty || job == null ? null : line(job));
        }
    }
}
