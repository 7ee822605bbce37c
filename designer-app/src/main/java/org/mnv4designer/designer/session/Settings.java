package org.mnv4designer.designer.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.mnv4designer.base.AtomicFile;

/**
 * What the designer remembers from one start to the next, in one small file. A file that cannot be read or written is
 * no reason to stop: settings then last until the designer closes.
 */
public final class Settings {
    private static final String FILE = "settings.properties";
    private static final String SEPARATOR = "\n";

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /** The settings in a folder, which need not exist yet. */
    public static Settings in(Path folder) {
        Settings settings = new Settings(folder.resolve(FILE));
        settings.read();
        return settings;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            write();
        }
    }

    /** Forgets a value. */
    public void remove(String key) {
        if (values.remove(key) != null) {
            write();
        }
    }

    public List<String> list(String key) {
        return get(key).stream()
                .flatMap(all -> Stream.of(all.split(SEPARATOR)))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    public void put(String key, List<String> items) {
        put(key, String.join(SEPARATOR, items));
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            values.clear();
        }
    }

    private void write() {
        StringWriter content = new StringWriter();
        try {
            values.store(content, "MNv4 Designer");
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, content.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException cannotBeWritten) {
            return;
        }
    }
}
