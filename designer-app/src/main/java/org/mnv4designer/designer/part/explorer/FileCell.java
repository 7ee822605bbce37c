package org.mnv4designer.designer.part.explorer;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.session.FileKind;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A row of the tree: icon, name, star and error mark; renamed in place, dragged, and a target for weights. */
final class FileCell extends TreeCell<FileNode> {
    private final ExplorerModel model;
    private final Text text;

    FileCell(ExplorerModel model, Text text) {
        this.model = model;
        this.text = text;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                node().ifPresent(model::open);
            }
        });
        setOnDragDetected(event -> node().ifPresent(node -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(node.path().toFile()));
            startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        }));
        setOnDragOver(event -> {
            if (takes(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(this::drop);
    }

    private Optional<FileNode> node() {
        return Optional.ofNullable(getItem());
    }

    private boolean takes(DragEvent event) {
        return node().filter(node -> node.kind() == FileKind.DESIGN).isPresent()
                && event.getDragboard().getFiles().stream().anyMatch(FileCell::isWeights);
    }

    private void drop(DragEvent event) {
        if (takes(event)) {
            event.getDragboard().getFiles().stream()
                    .filter(FileCell::isWeights)
                    .findFirst()
                    .ifPresent(file -> node().ifPresent(node -> model.nameWeights(file.toPath(), node)));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static boolean isWeights(File file) {
        return FileKind.of(file.toPath()) == FileKind.WEIGHTS;
    }

    @Override
    protected void updateItem(FileNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || node == null ? null : row(node));
    }

    private Node row(FileNode node) {
        boolean broken = !node.problem().isEmpty();
        Label name = new Label((model.dirty().contains(node.path()) ? "*" : "") + node.name(), icon(node));
        name.setMinWidth(0);
        HBox row = new HBox(4, name);
        if (broken) {
            row.getChildren().add(Icons.of("mdi2c-close-circle", Styles.ERROR));
            setTooltip(new Tooltip(text.explorerCannotRead(node.problem())));
        }
        return row;
    }

    private static Node icon(FileNode node) {
        if (node.isFolder()) {
            return Icons.of("mdi2f-folder-outline");
        }
        return Icons.of(
                switch (node.kind()) {
                    case DESIGN -> "mdi2v-vector-square";
                    case WEIGHTS -> "mdi2w-weight";
                    case IMAGE -> "mdi2f-file-image-outline";
                    case TABLE -> "mdi2f-file-delimited-outline";
                    case OTHER -> "mdi2f-file-outline";
                });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        FileNode node = Objects.requireNonNull(getItem());
        TextField field = new TextField(node.name());
        field.setId("explorer-rename");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                cancelEdit();
                model.rename(node, field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setGraphic(field);
        field.requestFocus();
        field.selectRange(0, stem(node.name()));
    }

    private static int stem(String name) {
        int dot = name.endsWith(DesignFile.EXTENSION)
                ? name.length() - DesignFile.EXTENSION.length()
                : name.lastIndexOf('.');
        return dot > 0 ? dot : name.length();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        getTreeView().setEditable(false);
        updateItem(getItem(), isEmpty());
    }
}
