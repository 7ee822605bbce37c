package org.mnv4designer.designer.part.explorer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The tree of files under a filter; keys and a menu act on the selected one. */
public final class ExplorerView extends VBox {
    private final ExplorerModel model;
    private final Text text;
    private final TreeView<FileNode> tree = new TreeView<>();
    private final Set<Path> unfolded = new HashSet<>();
    private boolean following;

    /** @param usual the folder that is offered to be made */
    public ExplorerView(ExplorerModel model, Path usual, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "explorer");
        EmptyState noFolder = new EmptyState(
                "mdi2f-folder-open-outline", text.explorerEmpty(), text.explorerOpenFolder(), model::chooseFolder);
        Button make = new Button(text.explorerMakeFolder(usual.getFileName()));
        make.setTooltip(new Tooltip(usual.toString()));
        make.setOnAction(any -> model.makeFolder(usual));
        noFolder.getChildren().add(make);
        EmptyState nothing = new EmptyState("mdi2f-file-outline", text.explorerNothing());
        nothing.setMouseTransparent(true);
        StackPane body = new StackPane(tree, nothing, noFolder);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox bar = bar();
        getChildren().setAll(bar, body);
        tree();
        model.folder().subscribe(folder -> {
            noFolder.setVisible(folder.isEmpty());
            bar.setVisible(folder.isPresent());
            bar.setManaged(folder.isPresent());
        });
        model.shown().subscribe(shown -> {
            nothing.setVisible(shown.filter(root -> root.children().isEmpty()).isPresent());
            build(shown);
        });
        model.selected().subscribe(any -> follow());
        followStars();
    }

    private HBox bar() {
        SearchField filter = new SearchField(text.explorerFilter(), model.query());
        HBox.setHgrow(filter, Priority.ALWAYS);
        ToggleButton link = new ToggleButton("", Icons.of("mdi2l-link-variant"));
        link.getStyleClass().add(Styles.FLAT);
        link.setTooltip(new Tooltip(text.explorerLink()));
        link.setAccessibleText(text.explorerLink());
        link.selectedProperty().bindBidirectional(model.linked());
        Button folder = new Button("", Icons.of("mdi2f-folder-open-outline"));
        folder.getStyleClass().add(Styles.FLAT);
        folder.setTooltip(new Tooltip(text.explorerOpenFolderHint()));
        folder.setAccessibleText(text.explorerOpenFolder());
        folder.setOnAction(any -> model.chooseFolder());
        HBox bar = new HBox(filter, link, folder);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private void tree() {
        tree.setId("explorer-tree");
        tree.setShowRoot(false);
        tree.setCellFactory(any -> new FileCell(model, text));
        tree.setContextMenu(menu());
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!following && item != null) {
                model.selected().set(Optional.of(item.getValue().path()));
            }
        });
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item(text.explorerOpen(), model::open),
                item(text.explorerNewFolder(), model::newFolder),
                item(text.explorerRename(), any -> rename()),
                item(text.explorerDuplicate(), model::duplicate),
                item(text.explorerCopyPath(), model::copyPath),
                item(text.explorerDelete(), model::delete));
    }

    private MenuItem item(String label, Consumer<FileNode> does) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(any -> onSelected(does));
        return item;
    }

    private void key(KeyEvent event) {
        boolean mine = true;
        if (event.getCode() == KeyCode.F2) {
            rename();
        } else if (event.getCode() == KeyCode.DELETE) {
            onSelected(model::delete);
        } else if (event.getCode() == KeyCode.ENTER) {
            onSelected(model::open);
        } else {
            mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    private void onSelected(Consumer<FileNode> does) {
        TreeItem<FileNode> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && tree.getEditingItem() == null) {
            does.accept(item.getValue());
        }
    }

    /** The tree can be edited only then: else a double-click would rename. */
    private void rename() {
        tree.setEditable(true);
        tree.edit(tree.getSelectionModel().getSelectedItem());
    }

    private void build(Optional<FileNode> shown) {
        following = true;
        tree.setRoot(shown.map(this::item).orElse(null));
        following = false;
        follow();
    }

    private TreeItem<FileNode> item(FileNode node) {
        TreeItem<FileNode> item = new TreeItem<>(node);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        boolean filtered = !model.query().get().isBlank();
        item.setExpanded(filtered || unfolded.contains(node.path()) || isRoot(node));
        item.expandedProperty().addListener((any, was, expanded) -> {
            if (expanded) {
                unfolded.add(node.path());
            } else {
                unfolded.remove(node.path());
            }
        });
        return item;
    }

    private boolean isRoot(FileNode node) {
        return model.folder().get().equals(Optional.of(node.path()));
    }

    private void follow() {
        following = true;
        model.selected()
                .get()
                .flatMap(path -> Optional.ofNullable(tree.getRoot()).flatMap(root -> find(root, path)))
                .ifPresent(item -> {
                    for (TreeItem<FileNode> up = item.getParent(); up != null; up = up.getParent()) {
                        up.setExpanded(true);
                    }
                    tree.getSelectionModel().select(item);
                });
        following = false;
    }

    private static Optional<TreeItem<FileNode>> find(TreeItem<FileNode> in, Path path) {
        if (in.getValue().path().equals(path)) {
            return Optional.of(in);
        }
        return in.getChildren().stream()
                .flatMap(child -> find(child, path).stream())
                .findFirst();
    }

    /** Stars come and go with the designs that are open. */
    private void followStars() {
        model.open().forEach(this::followStar);
        model.open().addListener((ListChangeListener<Session>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::followStar);
            }
            tree.refresh();
        });
    }

    private void followStar(Session session) {
        session.dirty().addListener((any, was, dirty) -> tree.refresh());
    }
}
