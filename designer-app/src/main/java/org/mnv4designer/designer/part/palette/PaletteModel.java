package org.mnv4designer.designer.part.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.mnv4designer.block.Palette;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Workbench;

/** What the palette lists for a query, and what choosing an entry does. */
public final class PaletteModel {

    /**
     * A line of the list: a heading, or something to place under it.
     *
     * @param entry empty for a heading
     */
    public record Row(Palette.Group group, Optional<BlockCatalog.Entry> entry) {
        boolean isHeading() {
            return entry.isEmpty();
        }
    }

    private final Workbench workbench;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Row> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public PaletteModel(BlockCatalog catalog, Workbench workbench) {
        this.workbench = workbench;
        query.subscribe(words -> rows.setAll(rows(catalog.search(words))));
    }

    public StringProperty query() {
        return query;
    }

    public ReadOnlyListProperty<Row> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Appends what a row offers to the selection of the design in front. */
    public void choose(Row row) {
        row.entry()
                .ifPresent(
                        entry -> workbench.activeSession().get().ifPresent(session -> session.append(entry.block())));
    }

    private static List<Row> rows(List<BlockCatalog.Entry> entries) {
        return Stream.of(Palette.Group.values())
                .flatMap(group -> section(group, entries))
                .toList();
    }

    private static Stream<Row> section(Palette.Group group, List<BlockCatalog.Entry> entries) {
        List<Row> rows = entries.stream()
                .filter(entry -> entry.group() == group)
                .map(entry -> new Row(group, Optional.of(entry)))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Row(group, Optional.empty())), rows.stream());
    }
}
