package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Replaces the stacks of a layout; splits that are left with one part become that part. */
record DockReplacing(Function<DockLayout.Stack, Optional<DockLayout>> by)
        implements DockLayout.Cases<Optional<DockLayout>> {

    @Override
    public Optional<DockLayout> split(DockLayout.Split split) {
        List<DockLayout.Sized> parts = new ArrayList<>();
        for (DockLayout.Sized sized : split.parts()) {
            sized.part().match(this).ifPresent(part -> parts.add(new DockLayout.Sized(part, sized.size())));
        }
        if (parts.size() < 2) {
            return parts.stream().map(DockLayout.Sized::part).findFirst();
        }
        return Optional.of(new DockLayout.Split(split.orientation(), parts));
    }

    @Override
    public Optional<DockLayout> stack(DockLayout.Stack stack) {
        return by.apply(stack);
    }

    @Override
    public Optional<DockLayout> editors(DockLayout.Editors editors) {
        return Optional.of(editors);
    }
}
