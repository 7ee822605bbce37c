package org.mnv4designer.design;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A titled set of blocks and groups. Each group holds its own small map, so that an edit copies only the path to its
 * group.
 *
 * @param repeat how often the group runs, one after the other; expanded when the graph is built
 */
public record Group(String id, String title, int repeat, boolean collapsed, Map<String, Member> members, Extras extras)
        implements Member {

    /** The id of the tree's root, which no file names. */
    public static final String ROOT = "";

    public static final Group EMPTY_ROOT = new Group(ROOT, "", 1, false, Map.of(), Extras.NONE);

    public Group {
        members = Collections.unmodifiableMap(members);
    }

    public static Group of(String id, String title) {
        return new Group(id, title, 1, false, Map.of(), Extras.NONE);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.group(this);
    }

    public Collection<Member> all() {
        return members.values();
    }

    public Optional<Member> member(String memberId) {
        return Optional.ofNullable(members.get(memberId));
    }

    /** With a member put in its old place, or last if it is new. */
    public Group with(Member member) {
        Map<String, Member> changed = new LinkedHashMap<>(members);
        changed.put(member.id(), member);
        return withMembers(changed);
    }

    public Group without(String memberId) {
        if (!members.containsKey(memberId)) {
            return this;
        }
        Map<String, Member> changed = new LinkedHashMap<>(members);
        changed.remove(memberId);
        return withMembers(changed);
    }

    /** With a member under another id in the same place. */
    public Group replacing(String memberId, Member by) {
        Map<String, Member> changed = new LinkedHashMap<>();
        members.forEach((key, member) -> {
            Member kept = key.equals(memberId) ? by : member;
            changed.put(kept.id(), kept);
        });
        return withMembers(changed);
    }

    public Group withMembers(Map<String, Member> others) {
        return new Group(id, title, repeat, collapsed, others, extras);
    }

    public Group withRepeat(int other) {
        return new Group(id, title, other, collapsed, members, extras);
    }

    public Group withTitle(String other) {
        return new Group(id, other, repeat, collapsed, members, extras);
    }

    public Group withCollapsed(boolean other) {
        return new Group(id, title, repeat, other, members, extras);
    }
}
