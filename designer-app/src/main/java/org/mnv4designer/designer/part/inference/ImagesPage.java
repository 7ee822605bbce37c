package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The images of a folder with thumbnails and their best answers; the selected one is run and looked at. */
final class ImagesPage extends VBox {
    private final ImagesModel model;
    private final Text text;
    private final ListView<ImageAnswer> list;

    /**
     * @param folder asks for a folder
     * @param look runs one image for all pages
     */
    ImagesPage(ImagesModel model, Supplier<Optional<Path>> folder, Consumer<Path> look, Text text) {
        this.model = model;
        this.text = text;
        this.list = new ListView<>(model.images());
        list.setId("inference-images");
        list.setCellFactory(any -> new ImageCell());
        list.setPlaceholder(new EmptyState("mdi2f-folder-image", text.imagesEmpty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0 && !model.busy().get()) {
                look.accept(model.images().get(index.intValue()).image());
            }
        });
        getChildren().addAll(bar(folder), state(), list);
    }

    private Node bar(Supplier<Optional<Path>> folder) {
        Button choose = new Button(text.imagesFolder(), Icons.of("mdi2f-folder-open-outline"));
        choose.setOnAction(any -> folder.get().ifPresent(model::open));
        Button run = new Button(text.imagesRun(), Icons.of("mdi2p-play"));
        run.disableProperty().bind(Bindings.isEmpty(model.images()).or(model.busy()));
        run.setOnAction(any -> model.run());
        Button cancel = new Button(text.imagesCancel());
        cancel.disableProperty().bind(model.busy().not());
        cancel.setOnAction(any -> model.cancel());
        HBox bar = new HBox(8, choose, run, cancel);
        bar.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
        bar.getStyleClass().add(Styles.VIEW_BAR);
        return bar;
    }

    private Node state() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.busy());
        bar.managedProperty().bind(model.busy());
        Label failure = new Label();
        failure.setWrapText(true);
        failure.getStyleClass().add(Styles.ERROR);
        failure.textProperty().bind(model.failure());
        failure.managedProperty().bind(model.failure().isNotEmpty());
        return new VBox(bar, failure);
    }

    private static final class ImageCell extends ListCell<ImageAnswer> {
        private static final int THUMBNAIL = 32;

        private final ImageView thumbnail = new ImageView();
        private final Label name = new Label();
        private final Label answer = new Label();
        private final HBox line = new HBox(8, thumbnail, name, answer);
        private Optional<Path> shown = Optional.empty();

        ImageCell() {
            thumbnail.setFitWidth(THUMBNAIL);
            thumbnail.setFitHeight(THUMBNAIL);
            thumbnail.setPreserveRatio(true);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(40);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            line.setMinHeight(THUMBNAIL);
        }

        @Override
        protected void updateItem(ImageAnswer item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (item != null && !empty) {
                show(item);
            }
        }

        private void show(ImageAnswer item) {
            if (!shown.equals(Optional.of(item.image()))) {
                shown = Optional.of(item.image());
                thumbnail.setImage(new Image(item.image().toUri().toString(), THUMBNAIL, THUMBNAIL, true, true, true));
            }
            name.setText(item.name());
            answer.setText(item.best()
                    .map(best -> best.label() + "  " + Figures.percent(best.probability()) + " %")
                    .orElse(item.problem()));
            answer.getStyleClass().remove(Styles.ERROR);
            if (!item.problem().isEmpty()) {
                answer.getStyleClass().add(Styles.ERROR);
            }
        }
    }
}
