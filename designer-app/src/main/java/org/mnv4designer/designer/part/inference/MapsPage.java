package org.mnv4designer.designer.part.inference;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** Feature maps as small pictures, page by page; one that is pressed shows large. */
final class MapsPage extends BorderPane {
    private static final int SMALL = 76;
    private static final int LARGE = 360;

    private final MapsModel model;
    private final Text text;
    private final TilePane grid = new TilePane(6, 6);
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label title = new Label();
    private final Button back;
    private final Button on;
    private final Node empty;

    MapsPage(MapsModel model, Text text) {
        this.model = model;
        this.text = text;
        this.back = turning("mdi2c-chevron-left", text.mapsPrevious(), model::previousPage);
        this.on = turning("mdi2c-chevron-right", text.mapsNext(), model::nextPage);
        this.empty = new EmptyState("mdi2g-grid", text.mapsEmpty());
        getStyleClass().add("maps");
        grid.getStyleClass().add("page");
        grid.setId("inference-maps");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox bar = new HBox(4, title, back, on);
        bar.getStyleClass().add(Styles.VIEW_BAR);
        bar.visibleProperty().bind(model.shown().map(Optional::isPresent));
        bar.managedProperty().bind(bar.visibleProperty());
        setTop(bar);
        model.shown().subscribe(this::show);
    }

    private static Button turning(String icon, String hint, Runnable turn) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(hint);
        button.setOnAction(any -> turn.run());
        return button;
    }

    private void show(Optional<MapsModel.Page> page) {
        grid.getChildren().clear();
        setCenter(page.isPresent() ? scroll : empty);
        page.ifPresent(shown -> {
            int last = shown.from() + shown.maps().size();
            title.setText(text.mapsTitle(shown.block(), shown.from() + 1, last, shown.count()));
            back.setDisable(shown.isFirst());
            on.setDisable(shown.isLast());
            shown.maps().forEach(map -> grid.getChildren().add(small(map)));
            scroll.setVvalue(0);
        });
    }

    private Node small(FeatureMap map) {
        Label range = new Label(range(map));
        range.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        VBox face = new VBox(2, picture(map, SMALL), new Label(name(map)), range);
        face.setAlignment(Pos.TOP_CENTER);
        Button button = new Button("", face);
        button.getStyleClass().addAll(Styles.FLAT, "map");
        button.setAccessibleText(name(map) + ", " + range(map));
        button.setOnAction(any -> enlarge(map));
        return button;
    }

    private void enlarge(FeatureMap map) {
        Button close = new Button(text.mapsBack(), Icons.of("mdi2a-arrow-left"));
        close.setOnAction(any -> setCenter(scroll));
        Label range = new Label(name(map) + ": " + range(map));
        VBox large = new VBox(8, close, range, picture(map, LARGE));
        large.getStyleClass().add("page");
        large.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setCenter(scroll);
                event.consume();
            }
        });
        setCenter(large);
        close.requestFocus();
    }

    private static ImageView picture(FeatureMap map, int size) {
        ImageView view = new ImageView(PictureImage.enlarged(map.picture(), size));
        view.setPreserveRatio(true);
        view.setFitWidth(size);
        view.setFitHeight(size);
        return view;
    }

    private String name(FeatureMap map) {
        return map.showsAll() ? text.mapsAll() : text.mapsChannel(map.channel());
    }

    private String range(FeatureMap map) {
        return text.mapsRange(ValueWords.of(map.minimum()), ValueWords.of(map.maximum()));
    }
}
