package org.mnv4designer.designer.part.properties;

import java.util.List;

/** A titled part of the Properties view. */
public record Section(String title, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }

    /** True if the other has the same lines, perhaps with other values. */
    boolean hasSameLinesAs(Section other) {
        if (!title.equals(other.title) || fields.size() != other.fields.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isSameLineAs(other.fields.get(i))) {
                return false;
            }
        }
        return true;
    }
}
