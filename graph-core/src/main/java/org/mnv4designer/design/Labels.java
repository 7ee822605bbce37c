package org.mnv4designer.design;

import java.util.List;
import java.util.Optional;

/**
 * Names of the classes: given one by one, or by a text file of one name a line, or not at all.
 *
 * @param file relative to the design's file
 */
public record Labels(List<String> names, Optional<String> file) {
    public static final Labels NONE = new Labels(List.of(), Optional.empty());

    public Labels {
        names = List.copyOf(names);
    }

    public static Labels of(List<String> names) {
        return new Labels(names, Optional.empty());
    }
}
