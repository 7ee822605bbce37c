package org.mnv4designer.designer.part.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.DesignDiff;
import org.mnv4designer.design.Wire;
import org.mnv4designer.design.compare.BlockChanges;
import org.mnv4designer.design.compare.SettingChanges;
import org.mnv4designer.design.compare.ValueChange;
import org.mnv4designer.designer.text.Text;

/** Says what a step of a history was. */
final class StepWords {
    private static final int MOST_NAMED = 3;
    private static final Map<String, Function<Text, String>> KINDS = Map.ofEntries(
            Map.entry("", Text::historyBeginning),
            Map.entry("add-block", Text::historyAddBlock),
            Map.entry("append", Text::historyAppendBlock),
            Map.entry("append-block", Text::historyAppendBlock),
            Map.entry("insert-block", Text::historyInsertBlock),
            Map.entry("paste-blocks", Text::historyPasteBlocks),
            Map.entry("remove-blocks", Text::historyRemoveBlocks),
            Map.entry("connect", Text::historyConnect),
            Map.entry("disconnect", Text::historyDisconnect),
            Map.entry("rewire", Text::historyRewire),
            Map.entry("set-parameter", Text::historySetParameter),
            Map.entry("set-overrides", Text::historySetParameter),
            Map.entry("move-blocks", Text::historyMoveBlocks),
            Map.entry("rename-block", Text::historyRenameBlock),
            Map.entry("set-stage", Text::historySetStage),
            Map.entry("set-note", Text::historySetNote),
            Map.entry("restore", Text::historyRestore),
            Map.entry("edit-text", Text::historyEditText));

    private final Text text;

    StepWords(Text text) {
        this.text = text;
    }

    /** The kind of an edit in words: settings by one word for all, kinds that are not known as a change. */
    String kind(String kind) {
        Function<Text, String> otherwise = kind.startsWith("set-") ? Text::historySetting : Text::historyChange;
        return KINDS.getOrDefault(kind, otherwise).apply(text);
    }

    /** What a step touched: blocks that came and went, values that changed, else wires, else settings. */
    String touched(Design before, Design after) {
        List<String> parts = new ArrayList<>();
        DesignDiff diff = DesignDiff.between(before, after);
        if (diff.added().size() == 1 && diff.removed().size() == 1) {
            parts.add(first(diff.removed()) + " → " + first(diff.added()));
        } else {
            addNames("+ ", diff.added(), parts);
            addNames("− ", diff.removed(), parts);
        }
        addChanged(before, after, diff, parts);
        if (parts.isEmpty()) {
            addWires(before, after, parts);
            parts.addAll(named(SettingChanges.between(before, after).stream()
                    .map(StepWords::words)
                    .toList()));
        }
        return String.join(", ", parts);
    }

    private void addChanged(Design before, Design after, DesignDiff diff, List<String> parts) {
        Set<String> changed = diff.changed();
        if (changed.size() != 1 || !diff.added().isEmpty() || !diff.removed().isEmpty()) {
            if (parts.isEmpty()) {
                addNames("", changed, parts);
            }
            return;
        }
        BlockNode was = before.network().block(first(changed)).orElseThrow();
        BlockNode is = after.network().block(first(changed)).orElseThrow();
        List<ValueChange> changes = Stream.concat(
                        BlockChanges.inWork(was, is).stream(),
                        BlockChanges.inRemarks(was, is).stream()
                                .filter(change -> !change.name().equals("position")))
                .toList();
        List<String> words = changes.stream().map(StepWords::words).toList();
        parts.add(words.isEmpty() ? is.id() : is.id() + ": " + String.join(", ", named(words)));
    }

    private void addWires(Design before, Design after, List<String> parts) {
        addNames("+ ", ends(after, before), parts);
        addNames("− ", ends(before, after), parts);
    }

    /** Wires of one design whose ends the other does not join. */
    private static Set<String> ends(Design of, Design without) {
        Set<String> known =
                without.network().wires().stream().map(StepWords::ends).collect(Collectors.toSet());
        return of.network().wires().stream()
                .map(StepWords::ends)
                .filter(wire -> !known.contains(wire))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static String ends(Wire wire) {
        return wire.from().block() + " → " + wire.to().block();
    }

    private void addNames(String sign, Set<String> names, List<String> parts) {
        if (!names.isEmpty()) {
            parts.add(sign + String.join(", ", named(List.copyOf(names))));
        }
    }

    private List<String> named(List<String> all) {
        if (all.size() <= MOST_NAMED + 1) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, MOST_NAMED));
        few.add(text.historyMore(all.size() - MOST_NAMED));
        return few;
    }

    private static String words(ValueChange change) {
        return change.name() + " " + orNothing(change.before()) + " → " + orNothing(change.after());
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String first(Set<String> names) {
        return names.iterator().next();
    }
}
