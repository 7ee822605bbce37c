package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.run.Ranking;

/** An image to drop, the weights, a button to run, and the five best answers. */
final class RunPage extends VBox {
    private static final double PICTURE = 168;

    private final InferenceModel model;
    private final Text text;
    private final ImageView picture = new ImageView();
    private final StackPane drop = new StackPane();
    private final VBox answers = new VBox(10);

    RunPage(InferenceModel model, Text text) {
        this.model = model;
        this.text = text;
        VBox page = new VBox(12, dropZone(), weights(), how(), buttons(), state(), answers);
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.image().subscribe(this::showImage);
        model.outcome().subscribe(this::showAnswers);
    }

    private Node dropZone() {
        Button choose = new Button(text.inferenceChoose());
        choose.setOnAction(any -> model.chooseImage());
        Label hint = new Label(text.inferenceDrop());
        hint.getStyleClass().add(Styles.MUTED);
        VBox invitation = new VBox(8, Icons.of("mdi2i-image-plus", "large"), hint, choose);
        invitation.setAlignment(Pos.CENTER);
        picture.setPreserveRatio(true);
        picture.setFitHeight(PICTURE);
        picture.setFitWidth(2 * PICTURE);
        drop.getStyleClass().add("drop-zone");
        drop.setMinHeight(PICTURE + 24);
        drop.getChildren().setAll(invitation, picture);
        picture.imageProperty().subscribe(shown -> invitation.setVisible(shown == null));
        return drop;
    }

    private Node weights() {
        Label name = new Label();
        name.textProperty().bind(model.weights().map(this::weightName));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button load = new Button(text.inferenceLoad());
        load.setOnAction(any -> model.chooseWeights());
        Button random = new Button(text.inferenceSeeded());
        random.setOnAction(any -> model.useRandomWeights());
        random.disableProperty().bind(model.weights().map(Optional::isEmpty));
        List.of(load, random).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        HBox line = new HBox(8, name, load, random);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, heading(text.inferenceWeights()), line);
    }

    private String weightName(Optional<String> file) {
        return file.orElseGet(() -> text.inferenceSeedHint(Network.SEED));
    }

    private Node how() {
        Label words = new Label();
        words.setWrapText(true);
        words.getStyleClass().add(Styles.MUTED);
        words.textProperty().bind(model.preprocessing());
        return new VBox(4, heading(text.inferencePreprocessing()), words);
    }

    private Node buttons() {
        Button run = new Button(text.inferenceRun(), Icons.of("mdi2p-play"));
        run.setId("inference-run");
        run.getStyleClass().add(Styles.PRIMARY);
        run.disableProperty().bind(model.image().map(Optional::isEmpty));
        run.setOnAction(any -> model.run());
        Button other = new Button(text.inferenceChoose());
        other.setOnAction(any -> model.chooseImage());
        return new HBox(8, run, other);
    }

    private Node state() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        Label doing = new Label();
        doing.textProperty().bind(model.activity());
        doing.getStyleClass().add(Styles.MUTED);
        VBox running = new VBox(4, bar, doing);
        running.visibleProperty().bind(model.running());
        running.managedProperty().bind(model.running());
        Label failure = new Label();
        failure.textProperty().bind(model.failure());
        failure.setWrapText(true);
        failure.getStyleClass().add(Styles.ERROR);
        failure.visibleProperty().bind(model.failure().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        return new VBox(8, running, failure);
    }

    private void showImage(Optional<Path> file) {
        picture.setImage(
                file.map(path -> new Image(path.toUri().toString(), true)).orElse(null));
    }

    private void showAnswers(Optional<InferenceOutcome> outcome) {
        answers.getChildren().clear();
        outcome.ifPresent(found -> {
            answers.getChildren().add(heading(text.inferenceAnswers()));
            found.ranking()
                    .entries()
                    .forEach(answer -> answers.getChildren()
                            .add(answer(
                                    answer, answer == found.ranking().entries().get(0))));
            Label time =
                    new Label(text.inferenceTime(Figures.millis(found.milliseconds()), found.runs(), found.engine()));
            time.getStyleClass().add(Styles.MUTED);
            time.setId("inference-time");
            answers.getChildren().add(time);
        });
    }

    private static Node answer(Ranking.Entry answer, boolean best) {
        Label label = new Label(answer.label());
        label.setMinWidth(96);
        label.setPrefWidth(120);
        ProgressBar bar = new ProgressBar(answer.probability());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label percent = new Label(Figures.percent(answer.probability()) + " %");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.setPrefWidth(56);
        percent.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(8, label, bar, percent);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("answer");
        if (best) {
            line.getStyleClass().add("best");
        }
        return line;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("section", "flush");
        return heading;
    }
}
