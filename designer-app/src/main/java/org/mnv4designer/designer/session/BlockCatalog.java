package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.Palette;

/** What can be placed: every block type with its defaults, and the four forms of the UIB by name. */
public final class BlockCatalog {
    private static final String UIB = "uib";

    /**
     * One thing to place.
     *
     * @param id the type's, or the type's with a form: {@code uib/ExtraDW}
     */
    public record Entry(String id, Palette.Group group, String title, String summary, Block block) {
        boolean matches(String query) {
            String all = (id + " " + title + " " + summary).toLowerCase(Locale.ROOT);
            return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
        }
    }

    private final List<Entry> entries;

    public BlockCatalog(BlockTypes types) {
        List<Entry> all = new ArrayList<>();
        types.all().forEach(type -> entriesOf(type).forEach(all::add));
        all.sort(Comparator.comparing(Entry::group));
        entries = List.copyOf(all);
    }

    public List<Entry> all() {
        return entries;
    }

    /** Those whose words contain every word of a query; all for an empty one. */
    public List<Entry> search(String query) {
        return entries.stream().filter(entry -> entry.matches(query.strip())).toList();
    }

    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private static Stream<Entry> entriesOf(BlockType<?> type) {
        Palette palette = type.palette();
        if (type.id().equals(UIB)) {
            return Stream.of(
                    form(type, "ExtraDW", 3, 3, "Depthwise before and inside the expansion: cheap depth and reach."),
                    form(type, "IB", 0, 3, "Inverted bottleneck: depthwise on the expanded channels."),
                    form(type, "ConvNext", 3, 0, "ConvNext-like: depthwise before the expansion."),
                    form(type, "FFN", 0, 0, "Feed-forward: two pointwise convolutions."));
        }
        return Stream.of(new Entry(type.id(), palette.group(), palette.title(), palette.summary(), type.defaults()));
    }

    private static Entry form(BlockType<?> uib, String name, int start, int middle, String summary) {
        Block block = uib.create(Map.of("startKernel", start, "middleKernel", middle));
        return new Entry(UIB + "/" + name, uib.palette().group(), "UIB " + name, summary, block);
    }
}
