package org.mnv4designer.designer.kit;

import java.util.stream.Stream;

/** Lists the stacks of a layout. */
record DockStacks() implements DockLayout.Cases<Stream<DockLayout.Stack>> {
    @Override
    public Stream<DockLayout.Stack> split(DockLayout.Split split) {
        return split.parts().stream().flatMap(part -> part.part().match(this));
    }

    @Override
    public Stream<DockLayout.Stack> stack(DockLayout.Stack stack) {
        return Stream.of(stack);
    }

    @Override
    public Stream<DockLayout.Stack> editors(DockLayout.Editors editors) {
        return Stream.empty();
    }
}
