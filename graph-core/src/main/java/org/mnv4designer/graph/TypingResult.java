package org.mnv4designer.graph;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Finding;
import org.mnv4designer.block.Fragment;

/** What a block and its input shapes come to: its operators, unless a finding is an error. */
record TypingResult(List<Finding> findings, Optional<Fragment> fragment) {
    static TypingResult typed(List<Finding> findings, Fragment fragment) {
        return new TypingResult(List.copyOf(findings), Optional.of(fragment));
    }

    static TypingResult refused(List<Finding> findings) {
        return new TypingResult(List.copyOf(findings), Optional.empty());
    }
}
