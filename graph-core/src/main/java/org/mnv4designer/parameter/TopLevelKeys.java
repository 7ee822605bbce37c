package org.mnv4designer.parameter;

import java.util.List;
import java.util.Optional;

/**
 * The weight prefixes whose keys do not begin with the prefix: timm keeps stem and head at the top level of its module
 * tree ({@code conv_stem}, {@code bn1}, {@code conv_head}, {@code norm_head}), and so do its weight files.
 */
enum TopLevelKeys {
    STEM("stem", List.of("conv_stem.", "bn1.")) {
        @Override
        String key(String role) {
            return role.startsWith("conv.") ? "conv_stem." + role.substring(5) : role;
        }
    },
    HEAD("head", List.of("conv_head.", "norm_head.")) {
        @Override
        String key(String role) {
            return role;
        }
    };

    private final String prefix;
    private final List<String> starts;

    TopLevelKeys(String prefix, List<String> starts) {
        this.prefix = prefix;
        this.starts = starts;
    }

    abstract String key(String role);

    static String key(String prefix, String role) {
        for (TopLevelKeys special : values()) {
            if (special.prefix.equals(prefix)) {
                return special.key(role);
            }
        }
        return prefix.isEmpty() ? role : prefix + "." + role;
    }

    /** The special prefix that a key of a file belongs to. */
    static Optional<String> prefixOf(String key) {
        for (TopLevelKeys special : values()) {
            if (special.starts.stream().anyMatch(key::startsWith)) {
                return Optional.of(special.prefix);
            }
        }
        return Optional.empty();
    }
}
