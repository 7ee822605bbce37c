package org.mnv4designer.designer.part.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** What there is to start from, and the ways to start. */
public final class WelcomeModel {

    /** How a choice on the page is carried out. */
    public record Ways(Runnable blank, Runnable chooseFile, Consumer<Path> openFile, Consumer<String> openNetwork) {}

    private final ObservableList<NetworkRow> networks = FXCollections.observableArrayList();
    private final FilteredList<NetworkRow> shown = new FilteredList<>(networks);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Path> recent;
    private final List<Path> examples;
    private final Ways ways;

    /** @param recent followed as it changes */
    public WelcomeModel(List<NetworkRow> networks, ObservableList<Path> recent, List<Path> examples, Ways ways) {
        this.networks.setAll(networks);
        this.recent = recent;
        this.examples = List.copyOf(examples);
        this.ways = ways;
        query.subscribe(words -> shown.setPredicate(row -> row.matches(words)));
    }

    public ObservableList<NetworkRow> shown() {
        return shown;
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<Path> recent() {
        return recent;
    }

    public List<Path> examples() {
        return examples;
    }

    public Ways ways() {
        return ways;
    }

    /** Puts figures that were counted meanwhile into their rows. */
    public void counted(List<NetworkRow> rows) {
        for (NetworkRow row : rows) {
            for (int i = 0; i < networks.size(); i++) {
                if (networks.get(i).name().equals(row.name())) {
                    networks.set(i, row);
                }
            }
        }
    }
}
