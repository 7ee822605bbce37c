package org.mnv4designer.designer.part.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.StageName;
import org.mnv4designer.designer.kit.Strip;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A tree of stages and blocks; its selection is the selection of the design. */
public final class OutlineView extends VBox {

    /** A row: a stage's title, or a block. */
    private record Row(String title, Optional<OutlineModel.Item> item) {}

    private final OutlineModel model;
    private final Text text;
    private final TreeView<Row> tree = new TreeView<>(new TreeItem<>(new Row("", Optional.empty())));
    private final Set<String> folded = new HashSet<>();
    private boolean following;

    /** @param thumbnail the design in small, to navigate by, under the tree */
    public OutlineView(OutlineModel model, Text text, Node thumbnail) {
        this.model = model;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "outline");
        tree.setShowRoot(false);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(any -> new Cell());
        Node none = new EmptyState("mdi2f-file-tree-outline", text.emptyOutline());
        StackPane body = new StackPane(tree, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, thumbnail);
        model.stages().subscribe(() -> none.setVisible(model.stages().isEmpty()));
        model.stages().subscribe(this::build);
        model.selected().subscribe(any -> follow());
        tree.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<TreeItem<Row>>)
                any -> select());
    }

    private void build() {
        following = true;
        tree.getRoot()
                .getChildren()
                .setAll(model.stages().stream().map(this::stage).toList());
        following = false;
        follow();
    }

    private TreeItem<Row> stage(OutlineModel.Stage stage) {
        TreeItem<Row> item = new TreeItem<>(new Row(title(stage), Optional.empty()));
        item.setExpanded(!folded.contains(stage.title()));
        item.expandedProperty().subscribe(expanded -> {
            if (expanded) {
                folded.remove(stage.title());
            } else {
                folded.add(stage.title());
            }
        });
        stage.items().forEach(block -> item.getChildren().add(new TreeItem<>(new Row(block.id(), Optional.of(block)))));
        return item;
    }

    private String title(OutlineModel.Stage stage) {
        if (stage.title().isEmpty()) {
            return text.outlineNoStage();
        }
        return StageName.of(stage.title(), text);
    }

    private void select() {
        if (following) {
            return;
        }
        List<String> blocks = tree.getSelectionModel().getSelectedItems().stream()
                .filter(item -> item != null)
                .flatMap(item -> item.getValue().item().stream())
                .map(OutlineModel.Item::id)
                .toList();
        if (!blocks.isEmpty()) {
            following = true;
            model.select(blocks);
            following = false;
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        for (TreeItem<Row> stage : tree.getRoot().getChildren()) {
            for (TreeItem<Row> block : stage.getChildren()) {
                if (model.selected().getValue().contains(block.getValue().title())) {
                    stage.setExpanded(true);
                    tree.getSelectionModel().select(block);
                    tree.scrollTo(Math.max(0, tree.getRow(block) - 2));
                }
            }
        }
        following = false;
    }

    /** One row. */
    private static final class Cell extends TreeCell<Row> {
        /** As wide as the tree, never wider: names stay in sight, shapes are cut. */
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (empty || row == null) {
                return;
            }
            row.item().ifPresentOrElse(this::show, () -> {
                Label title = new Label(row.title());
                title.getStyleClass().add("stage");
                setGraphic(title);
            });
        }

        private void show(OutlineModel.Item item) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label name = new Label(item.id());
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            Label output = new Label(item.output());
            output.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            name.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(6, new Strip(item.face().family()), name, gap);
            line.setAlignment(Pos.CENTER_LEFT);
            if (item.hasError()) {
                line.getChildren().add(Icons.of("mdi2c-close-circle", Styles.ERROR));
            }
            if (!item.face().badge().isEmpty()) {
                Label badge = new Label(item.face().badge());
                badge.getStyleClass().add(Styles.CHIP);
                badge.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(badge);
            }
            line.getChildren().add(output);
            setGraphic(line);
        }
    }
}
