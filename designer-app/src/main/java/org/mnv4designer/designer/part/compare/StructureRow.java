package org.mnv4designer.designer.part.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.design.compare.DesignComparison;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.design.compare.ValueChange;
import org.mnv4designer.designer.text.Text;

/**
 * One difference of structure or settings.
 *
 * @param block the blocks that it is about; empty for a setting
 */
record StructureRow(Optional<MatchedBlock> block, String name, String what) {

    /** Blocks in their order, then settings; blocks that are alike are left out. */
    static List<StructureRow> of(DesignComparison comparison) {
        List<StructureRow> rows = new ArrayList<>();
        comparison.blocks().stream()
                .filter(block -> block.kind() != MatchedBlock.Kind.SAME)
                .forEach(block -> rows.add(new StructureRow(Optional.of(block), name(block), what(block))));
        comparison
                .settings()
                .forEach(setting -> rows.add(new StructureRow(
                        Optional.empty(), setting.name(), word(setting.before()) + " → " + word(setting.after()))));
        return rows;
    }

    private static String name(MatchedBlock block) {
        return block.isRenamed()
                ? block.a().orElseThrow().id() + " = " + block.b().orElseThrow().id()
                : block.shown().id();
    }

    private static String what(MatchedBlock block) {
        return block.kind() == MatchedBlock.Kind.CHANGED
                ? block.changes().stream().map(StructureRow::words).collect(Collectors.joining(", "))
                : block.shown().block().typeId();
    }

    private static String words(ValueChange change) {
        return change.name() + " " + word(change.before()) + " → " + word(change.after());
    }

    private static String word(String value) {
        return value.isEmpty() ? "–" : value;
    }

    /** Its sign and its kind in words. */
    String how(Text text) {
        return block.map(known -> switch (known.kind()) {
                    case ADDED -> "+ " + text.compareAdded();
                    case REMOVED -> "− " + text.compareRemoved();
                    case CHANGED, SAME -> "≠ " + text.compareChanged();
                })
                .orElseGet(() -> "≠ " + text.compareSetting());
    }
}
