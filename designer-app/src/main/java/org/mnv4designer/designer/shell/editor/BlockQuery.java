package org.mnv4designer.designer.shell.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.designer.kit.BlockFace;

/**
 * What to find among blocks: words, all of which a block must have in its id, type, form, note or shape; {@code
 * stage:3}, {@code type:uib}, {@code id:blocks}; {@code kernel=5} or {@code expansion=4} for parameters, by any part of
 * their names.
 */
record BlockQuery(List<String> words) {
    private static final Map<String, BiPredicate<BlockNode, String>> FIELDS = Map.of(
            "stage", (block, value) -> isStage(lower(block.stage()), value),
            "type", (block, value) -> lower(block.block().typeId()).contains(value),
            "id", (block, value) -> lower(block.id()).contains(value),
            "note", (block, value) -> lower(block.note()).contains(value));

    BlockQuery {
        words = List.copyOf(words);
    }

    static BlockQuery of(String text) {
        return new BlockQuery(Arrays.stream(lower(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param shape what leaves the block, such as {@code 28×28×96}; empty if unknown */
    boolean matches(BlockNode block, String shape) {
        return words.stream().allMatch(word -> matches(word, block, shape));
    }

    private static boolean matches(String word, BlockNode block, String shape) {
        int equals = word.indexOf('=');
        int colon = word.indexOf(':');
        if (equals > 0) {
            return hasParameter(block, word.substring(0, equals), word.substring(equals + 1));
        }
        if (colon > 0 && FIELDS.containsKey(word.substring(0, colon))) {
            return FIELDS.getOrDefault(word.substring(0, colon), (any, value) -> false)
                    .test(block, word.substring(colon + 1));
        }
        BlockFace face = BlockFace.of(block.block());
        return Stream.of(block.id(), block.block().typeId(), face.title(), face.badge(), block.note(), shape)
                .map(BlockQuery::lower)
                .anyMatch(text -> text.contains(word) || text.contains(word.replace('x', '×')));
    }

    /** {@code stage2} is found by {@code 2} and by {@code stage2}, {@code head} by {@code head}. */
    private static boolean isStage(String stage, String value) {
        return stage.equals(value) || stage.equals("stage" + value);
    }

    private static boolean hasParameter(BlockNode block, String name, String value) {
        return block.block().parameters().entrySet().stream()
                .anyMatch(entry -> lower(entry.getKey()).contains(name)
                        && lower(String.valueOf(entry.getValue())).equals(value));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
