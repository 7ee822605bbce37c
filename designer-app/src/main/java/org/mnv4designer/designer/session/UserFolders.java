package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a user's files live, after the XDG base directory specification; {@code MNV4_HOME} overrides all.
 *
 * @param settings settings and the list of recent files
 * @param data device profiles and plugins
 * @param state recovery
 */
public record UserFolders(Path settings, Path data, Path state) {
    private static final String NAME = "mnv4-designer";

    /** Those of whoever runs this program. */
    public static UserFolders ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** The folders that an environment and a home folder mean. */
    public static UserFolders of(Map<String, String> environment, Path home) {
        Optional<Path> all = variable(environment, "MNV4_HOME");
        return new UserFolders(
                all.orElseGet(() -> xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config"))),
                all.orElseGet(() -> xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share"))),
                all.orElseGet(() -> xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state"))));
    }

    /** Device profiles. */
    public Path devices() {
        return data.resolve("devices");
    }

    /** Jars with plugins. */
    public Path plugins() {
        return data.resolve("plugins");
    }

    private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
        return variable(environment, name).orElse(otherwise).resolve(NAME);
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
