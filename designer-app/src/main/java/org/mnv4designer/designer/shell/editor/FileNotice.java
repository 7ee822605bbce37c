package org.mnv4designer.designer.shell.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.mnv4designer.designer.session.FileState;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A bar above a canvas that tells what others did to the file, and asks what to do; not there while all is well. */
final class FileNotice extends HBox {

    /** What it can bring about. */
    interface Ways {
        void reload(Session session);

        void saveAs(Session session);
    }

    private final Session session;
    private final Ways ways;
    private final Text text;
    private final Subscription subscription;

    FileNotice(Session session, Ways ways, Text text) {
        this.session = session;
        this.ways = ways;
        this.text = text;
        getStyleClass().add("notice");
        setId("file-notice");
        subscription = session.fileState().subscribe(this::tell);
    }

    /** Stops following the session. */
    void close() {
        subscription.unsubscribe();
    }

    private void tell(FileState state) {
        String name = session.title().get();
        switch (state.disk()) {
            case CHANGED -> show("mdi2a-alert-outline", text.noticeChanged(name), reload(), keep());
            case DELETED -> show("mdi2a-alert-outline", text.noticeDeleted(name), saveAs(), keep());
            case IN_STEP -> {
                if (state.isReadOnly()) {
                    show("mdi2l-lock-outline", text.noticeReadOnly(name), saveAs());
                } else {
                    getChildren().clear();
                }
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void show(String icon, String sentence, Node... buttons) {
        Label label = new Label(sentence, Icons.of(icon, Styles.WARNING));
        label.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(label, gap);
        getChildren().addAll(buttons);
    }

    private Button reload() {
        return button("notice-reload", text.noticeReload(), text.noticeReloadHint(), () -> ways.reload(session));
    }

    private Button keep() {
        return button("notice-keep", text.noticeKeep(), text.noticeKeepHint(), session::keepOwn);
    }

    private Button saveAs() {
        return button("notice-save-as", text.actionSaveAs(), text.actionSaveAs(), () -> ways.saveAs(session));
    }

    private static Button button(String id, String label, String hint, Runnable does) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(any -> does.run());
        return button;
    }
}
