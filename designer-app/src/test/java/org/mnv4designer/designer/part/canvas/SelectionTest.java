package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void togglingTurnsEachMemberOver() {
        Selection toggled = Selection.ofNodes(List.of("a", "b")).toggled(Selection.ofNodes(List.of("b", "c")));
        assertEquals(Set.of("a", "c"), toggled.nodes());
    }

    @Test
    void orderOfChoiceIsKept() {
        Selection chosen = Selection.ofNodes(List.of("z", "a")).plus(Selection.ofNode("m"));
        assertEquals(List.of("z", "a", "m"), List.copyOf(chosen.nodes()));
    }

    @Test
    void whatNoLongerExistsIsForgotten() {
        Selection chosen = Selection.ofNodes(List.of("a", "b")).plus(Selection.ofWire("a:out>b:in"));
        assertEquals(Selection.ofNode("b"), chosen.within(Set.of("b", "c"), Set.of()));
    }
}
