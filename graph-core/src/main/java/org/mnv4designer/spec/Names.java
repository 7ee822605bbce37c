package org.mnv4designer.spec;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Hands out names of one name space so that none comes twice: the first taker of a name gets it as it is, later ones
 * with {@code _2}, {@code _3} … behind it. Serves one export, on one thread.
 */
public final class Names {
    private final UnaryOperator<String> escape;
    private final Set<String> taken;

    private Names(UnaryOperator<String> escape, Set<String> reserved) {
        this.escape = escape;
        this.taken = new HashSet<>(reserved);
    }

    /** Names of any characters, as ONNX and safetensors have them. */
    public static Names free() {
        return new Names(UnaryOperator.identity(), Set.of());
    }

    /**
     * Names that programming languages take: letters, digits and underscores, no digit first.
     *
     * @param reserved words that the language keeps for itself
     */
    public static Names identifiers(Set<String> reserved) {
        return new Names(Names::identifier, reserved);
    }

    /** The wanted name if it is still free, else the nearest free one; taken from now on. */
    public String take(String wanted) {
        String base = escape.apply(wanted);
        String name = base;
        for (int count = 2; !taken.add(name); count++) {
            name = base + "_" + count;
        }
        return name;
    }

    private static String identifier(String wanted) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_]", "_");
        boolean startsBadly = plain.isEmpty() || Character.isDigit(plain.charAt(0));
        return startsBadly ? "_" + plain : plain;
    }
}
