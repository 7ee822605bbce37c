package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The input ports {@code in0}, {@code in1}, … of blocks that take any number of inputs, at least two. */
final class ManyInputs {
    private static final Pattern PORT = Pattern.compile("in(\\d{1,3})");

    private ManyInputs() {}

    static List<String> ports(Collection<String> wired) {
        int count = wired.stream()
                .map(PORT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.max(2, count)).mapToObj(i -> "in" + i).toList();
    }
}
