package org.mnv4designer.design;

/** What a group holds: blocks and groups, in the order of the file. */
public sealed interface Member permits BlockNode, Group {
    String id();

    <R> R match(Cases<R> cases);

    /** One method for each kind of member. */
    interface Cases<R> {
        R block(BlockNode block);

        R group(Group group);
    }
}
