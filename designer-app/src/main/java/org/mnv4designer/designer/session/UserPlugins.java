package org.mnv4designer.designer.session;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.mnv4designer.block.BlockProvider;

/**
 * The jars of folder {@code plugins} of a user, by name. Their classes see ours; one whose blocks cannot be loaded is
 * left out. What they bring runs with the rights of this program: users put in only what they trust.
 *
 * @param jars those that can be used
 * @param problems why others cannot, one sentence each
 */
public record UserPlugins(List<URL> jars, List<String> problems) {
    public UserPlugins {
        jars = List.copyOf(jars);
        problems = List.copyOf(problems);
    }

    public static UserPlugins in(UserFolders folders) {
        List<URL> jars = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path jar : jars(folders.plugins(), problems)) {
            try {
                jars.add(usable(jar));
            } catch (IOException | ServiceConfigurationError | LinkageError broken) {
                problems.add("plugin " + jar + " cannot be used: " + broken.getMessage()
                        + ". Fix: get a version that fits this program, or remove it");
            }
        }
        return new UserPlugins(jars, problems);
    }

    private static List<Path> jars(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(folder + " cannot be read. Fix: check its permissions");
            return List.of();
        }
    }

    /** Loads its blocks once, on trial. */
    private static URL usable(Path jar) throws IOException {
        URL url = jar.toUri().toURL();
        try (JarFile readable = new JarFile(jar.toFile());
                URLClassLoader alone = new URLClassLoader(new URL[] {url}, UserPlugins.class.getClassLoader())) {
            ServiceLoader.load(BlockProvider.class, alone).forEach(BlockProvider::types);
        }
        return url;
    }

    /** Lets this thread, and all that it starts, find the services of the plugins. */
    public void attach() {
        if (!jars.isEmpty()) {
            Thread thread = Thread.currentThread();
            thread.setContextClassLoader(new URLClassLoader(jars.toArray(URL[]::new), thread.getContextClassLoader()));
        }
    }
}
