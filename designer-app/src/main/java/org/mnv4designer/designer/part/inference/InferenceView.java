package org.mnv4designer.designer.part.inference;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** The pages of test inference: a run and its answers, the values of every block, feature maps. */
public final class InferenceView extends BorderPane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final InferenceModels models;
    private final Text text;
    private final ToggleGroup pages = new ToggleGroup();

    public InferenceView(InferenceModels models, Text text) {
        this.models = models;
        this.text = text;
        getStyleClass().addAll(Styles.VIEW, "inference");
        ToggleButton run = page("run", text.inferenceRun(), () -> new RunPage(models.run(), text));
        SegmentedButton bar = new SegmentedButton(
                run,
                page("blocks", text.statisticsPage(), () -> new StatisticsPage(models.statistics(), text)),
                page("maps", text.mapsPage(), () -> new MapsPage(models.maps(), text)),
                page("images", text.imagesPage(), this::images),
                page("input", text.preprocessingPage(), () -> new PreprocessingPage(models.preprocessing(), text)),
                page("pair", text.pairPage(), () -> new PairPage(models.pair(), text)));
        bar.setToggleGroup(pages);
        HBox top = new HBox(bar);
        top.getStyleClass().add(Styles.VIEW_BAR);
        setTop(top);
        run.setSelected(true);
        setOnKeyPressed(this::paste);
        setOnDragOver(this::accept);
        setOnDragDropped(this::take);
    }

    /** A button that shows a page, which is made when it is first seen. */
    private ToggleButton page(String id, String title, Supplier<Node> factory) {
        ToggleButton button = new ToggleButton(title);
        button.setId("inference-page-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        Lazy page = new Lazy(factory);
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                setCenter(page.get());
            }
        });
        button.setOnAction(any -> pages.selectToggle(button));
        return button;
    }

    private Node images() {
        return new ImagesPage(models.images(), models.run()::chooseFolder, models.run()::runOn, text);
    }

    private void paste(KeyEvent event) {
        if (PASTE.match(event)) {
            models.run().paste(Clipboard.getSystemClipboard());
            event.consume();
        }
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            models.run().runOn(files.get(0).toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Makes a node once. */
    private static final class Lazy {
        private final Supplier<Node> factory;
        private final ScrollPane made = new ScrollPane();

        Lazy(Supplier<Node> factory) {
            this.factory = factory;
        }

        Node get() {
            if (made.getContent() == null) {
                made.setContent(factory.get());
                made.setFitToWidth(true);
                made.setFitToHeight(true);
                made.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            }
            return made;
        }
    }
}
