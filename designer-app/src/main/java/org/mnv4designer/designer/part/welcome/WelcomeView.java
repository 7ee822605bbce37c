package org.mnv4designer.designer.part.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** Published networks to search at the left, recent files and examples at the right, and buttons for the rest above. */
public final class WelcomeView extends StackPane {
    private static final double WIDEST = 1120;
    private static final double SIDE = 280;

    private final WelcomeModel model;
    private final Text text;
    private final TableView<NetworkRow> table;

    public WelcomeView(WelcomeModel model, Text text) {
        this.model = model;
        this.text = text;
        this.table = table();
        getStyleClass().addAll(Styles.VIEW, "welcome");
        VBox recent = new VBox(2);
        showRecent(recent);
        model.recent().addListener((ListChangeListener<Path>) any -> showRecent(recent));
        VBox examples = links(model.examples(), text.welcomeNoExamples());
        VBox side = new VBox(16, card(text.welcomeRecent(), recent), card(text.welcomeExamples(), examples));
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        VBox networks = networks();
        HBox.setHgrow(networks, Priority.ALWAYS);
        HBox body = new HBox(16, networks, side);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(16, head(), body);
        page.setMaxWidth(WIDEST);
        page.getStyleClass().add("page");
        getChildren().add(page);
    }

    private Node head() {
        Label headline = new Label(text.welcomeHeadline());
        headline.getStyleClass().addAll(Styles.HEADING, "large");
        headline.setWrapText(true);
        Label lead = new Label(text.welcomeLead());
        lead.getStyleClass().add(Styles.MUTED);
        VBox words = new VBox(4, headline, lead);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button blank = new Button(text.welcomeNew(), Icons.of("mdi2f-file-plus-outline"));
        blank.getStyleClass().add(Styles.PRIMARY);
        blank.setOnAction(any -> model.ways().blank().run());
        Button open = new Button(text.welcomeOpen(), Icons.of("mdi2f-folder-open-outline"));
        open.setOnAction(any -> model.ways().chooseFile().run());
        List.of(blank, open).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        HBox head = new HBox(8, words, blank, open);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private VBox networks() {
        SearchField search = new SearchField(text.welcomeSearch(), model.query());
        search.setId("welcome-search");
        search.setPrefWidth(260);
        search.setOnAction(any -> model.shown().stream().findFirst().ifPresent(this::open));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        Label title = title(text.welcomeZoo());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, title, gap, search);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button open = new Button(text.welcomeOpenNetwork());
        open.setTooltip(new Tooltip(text.welcomeOpenNetworkHint()));
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(any -> openSelected());
        bar.getChildren().add(open);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox card = new VBox(8, bar, table);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private TableView<NetworkRow> table() {
        TableView<NetworkRow> made = Tables.table("");
        made.setId("welcome-networks");
        SortedList<NetworkRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(made.comparatorProperty());
        made.setItems(sorted);
        model.query()
                .subscribe(
                        query -> made.setPlaceholder(new EmptyState("mdi2m-magnify", text.welcomeNothingFound(query))));
        made.getColumns()
                .addAll(List.of(
                        Tables.words(text.columnNetwork(), 330, NetworkRow::title),
                        Tables.words(text.columnInput(), 80, NetworkRow::input),
                        Tables.figures(
                                text.columnParametersMillions(), 110, NetworkRow::parameters, WelcomeView::millions),
                        Tables.figures(text.columnMacsMillions(), 90, NetworkRow::macs, WelcomeView::wholeMillions),
                        Tables.figures(text.columnTopOne(), 80, NetworkRow::topOne, WelcomeView::oneDecimal),
                        Tables.words(text.columnFamily(), 110, NetworkRow::source)));
        made.setRowFactory(any -> row());
        made.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        return made;
    }

    private static String millions(double count) {
        return String.format(Locale.ROOT, "%.3f", count / 1e6);
    }

    private static String wholeMillions(double count) {
        return String.format(Locale.ROOT, "%,.1f", count / 1e6);
    }

    private static String oneDecimal(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    private TableRow<NetworkRow> row() {
        TableRow<NetworkRow> row = new TableRow<>();
        row.itemProperty()
                .subscribe(item -> row.setTooltip(
                        item == null || Double.isNaN(item.parameters())
                                ? null
                                : new Tooltip(item.name() + "\n"
                                        + text.welcomeExact(
                                                Figures.exact((long) item.parameters()),
                                                Figures.exact((long) item.macs())))));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void openSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    private void open(NetworkRow row) {
        model.ways().openNetwork().accept(row.name());
    }

    private void showRecent(VBox recent) {
        recent.getChildren()
                .setAll(links(model.recent(), text.welcomeNoRecent()).getChildren());
    }

    private VBox links(List<Path> files, String whenEmpty) {
        VBox links = new VBox(2);
        if (files.isEmpty()) {
            Label none = new Label(whenEmpty);
            none.getStyleClass().add(Styles.MUTED);
            none.setWrapText(true);
            links.getChildren().add(none);
        }
        files.forEach(file -> links.getChildren().add(link(file)));
        return links;
    }

    private Node link(Path file) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()).replace(".mnv4.json", ""));
        link.setGraphic(Icons.of("mdi2f-file-document-outline"));
        link.setTooltip(new Tooltip(file.toString()));
        link.setOnAction(any -> model.ways().openFile().accept(file));
        return link;
    }

    private static VBox card(String heading, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(8, title(heading), scroll);
        card.getStyleClass().add(Styles.CARD);
        card.setMinHeight(96);
        return card;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }
}
