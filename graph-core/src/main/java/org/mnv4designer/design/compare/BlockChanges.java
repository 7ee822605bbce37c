package org.mnv4designer.design.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.file.ParameterCodec;

/** Where two blocks differ: in what they do, and in what is only said of them. */
public final class BlockChanges {
    private BlockChanges() {}

    /** Changes of type, parameters and overrides; another type is told by its name alone. */
    public static List<ValueChange> inWork(BlockNode before, BlockNode after) {
        String was = before.block().typeId();
        String is = after.block().typeId();
        return was.equals(is)
                ? ValueChange.between(work(before), work(after))
                : List.of(new ValueChange("type", was, is));
    }

    /** Changes of stage, place, weights, note and unknown keys. */
    public static List<ValueChange> inRemarks(BlockNode before, BlockNode after) {
        return ValueChange.between(remarks(before), remarks(after));
    }

    /** What a block's parameters and overrides say, in words of its file. */
    public static Map<String, String> work(BlockNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.block().parameters().forEach((name, value) -> values.put(name, word(value)));
        node.overrides().activation().ifPresent(own -> values.put("activation", own.id()));
        node.overrides().padding().ifPresent(own -> values.put("padding", own.id()));
        return values;
    }

    private static Map<String, String> remarks(BlockNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("stage", node.stage());
        node.position()
                .ifPresent(at ->
                        values.put("position", ParameterCodec.number(at.x()) + ", " + ParameterCodec.number(at.y())));
        values.put("weights", node.weights());
        values.put("note", node.note());
        node.extras().values().forEach((name, value) -> values.put(name, word(value)));
        return values;
    }

    private static String word(Object value) {
        Object encoded = ParameterCodec.encode(value);
        return encoded == Extras.JsonNull.NULL ? "none" : String.valueOf(encoded);
    }
}
