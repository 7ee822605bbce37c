package org.mnv4designer.designer.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/** The files that were opened or saved last, newest first; remembered in {@link Settings}. */
public final class RecentFiles {
    private static final String KEY = "recentFiles";
    private static final int LIMIT = 12;

    private final Settings settings;
    private final ReadOnlyListWrapper<Path> files = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public RecentFiles(Settings settings) {
        this.settings = settings;
        settings.list(KEY).stream().map(Path::of).filter(Files::isRegularFile).forEach(files::add);
    }

    public ReadOnlyListProperty<Path> files() {
        return files.getReadOnlyProperty();
    }

    /** Puts a file first. */
    public void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> all = new ArrayList<>(files);
        all.remove(absolute);
        all.add(0, absolute);
        files.setAll(all.subList(0, Math.min(LIMIT, all.size())));
        settings.put(KEY, files.stream().map(Path::toString).toList());
    }
}
