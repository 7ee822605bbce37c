package org.mnv4designer.design.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value that two designs do not share, as their files write it.
 *
 * @param name of a parameter such as {@code expansion}, or of a setting such as {@code conventions.padding}
 * @param before empty where there was none
 * @param after empty where there is none now
 */
public record ValueChange(String name, String before, String after) {

    /** Where two sets of values differ, in the order of the first. */
    static List<ValueChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(new ValueChange(name, was, is));
            }
        }
        return changes;
    }

    /** {@code stride 1 to 2}. */
    @Override
    public String toString() {
        return name + " " + word(before) + " to " + word(after);
    }

    private static String word(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
