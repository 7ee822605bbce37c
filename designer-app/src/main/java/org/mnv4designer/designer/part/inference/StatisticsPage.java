package org.mnv4designer.designer.part.inference;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.run.ValueStatistics.Health;

/** A table of the values of every block; what is dead or explodes is marked with an icon and a word. */
final class StatisticsPage extends VBox {
    private final StatisticsModel model;
    private final Text text;
    private final TableView<BlockStatistics> table = Tables.table("");
    private boolean following;

    StatisticsPage(StatisticsModel model, Text text) {
        this.model = model;
        this.text = text;
        table.setId("inference-statistics");
        table.setPlaceholder(new EmptyState("mdi2s-sigma", text.statisticsEmpty()));
        table.getColumns().addAll(columns());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        model.rows().subscribe(this::show);
        model.selected().subscribe(any -> follow());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.select(row);
            }
        });
    }

    private List<TableColumn<BlockStatistics, ?>> columns() {
        return List.of(
                Tables.words(text.columnBlock(), 74, BlockStatistics::output),
                Tables.nodes(text.statisticsHealth(), 100, row -> row.values().health(), this::health),
                values(text.statisticsMinimum(), 52, row -> row.values().minimum()),
                values(text.statisticsMaximum(), 52, row -> row.values().maximum()),
                values(text.statisticsMean(), 52, row -> row.values().mean()),
                Tables.figures(text.statisticsZeros(), 50, row -> row.values().zeroShare(), Figures::percent),
                count(text.statisticsNotFinite()));
    }

    private static TableColumn<BlockStatistics, Double> values(
            String title, double width, java.util.function.ToDoubleFunction<BlockStatistics> value) {
        return Tables.figures(title, width, value, ValueWords::of);
    }

    private static TableColumn<BlockStatistics, Double> count(String title) {
        return Tables.figures(
                title,
                48,
                row -> (double) row.values().nans() + row.values().infinities(),
                bad -> Figures.exact(bad.longValue()));
    }

    private Node health(Health health) {
        return switch (health) {
            case SOUND -> new Label(text.statisticsSound());
            case DEAD -> marked(text.statisticsDead(), "mdi2a-alert", Styles.WARNING);
            case EXPLODING -> marked(text.statisticsExploding(), "mdi2a-alert-circle", Styles.ERROR);
        };
    }

    private static Label marked(String word, String icon, String style) {
        Label label = new Label(word, Icons.of(icon, style));
        label.getStyleClass().add(style);
        return label;
    }

    private void show(List<BlockStatistics> rows) {
        following = true;
        table.getItems().setAll(rows);
        following = false;
        follow();
    }

    /** Marks the row of the block that is selected elsewhere. */
    private void follow() {
        following = true;
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (model.selected().getValue().contains(table.getItems().get(i).block())) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 1));
                break;
            }
        }
        following = false;
    }
}
