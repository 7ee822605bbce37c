package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.RecentFiles;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.designer.shell.layout.LayoutFile;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;

/** What is the same for every window of this program: texts, settings, block types, examples. */
public final class Installation {
    private static final int DEPTH = 3;

    private final Text text;
    private final UserFolders folders;
    private final Settings settings;
    private final Preferences preferences;
    private final RecentFiles recentFiles;
    private final BlockCatalog catalog;
    private final DesignFile designFile;

    private Installation(UserFolders folders, Locale language) {
        BlockTypes types = BlockTypes.load();
        this.text = TextBundle.in(language);
        this.folders = folders;
        this.settings = Settings.in(folders.settings());
        this.preferences = new Preferences(settings);
        this.recentFiles = new RecentFiles(settings);
        this.catalog = new BlockCatalog(types);
        this.designFile = new DesignFile(types);
    }

    /**
     * The installation of the user who runs this program.
     *
     * @param language of the system; the user may prefer another one
     */
    public static Installation ofUser(Locale language) {
        UserFolders folders = UserFolders.ofThisUser();
        String preferred = new Preferences(Settings.in(folders.settings()))
                .of(Preferences.LANGUAGE)
                .get();
        return new Installation(folders, preferred.isEmpty() ? language : Locale.forLanguageTag(preferred));
    }

    /** An installation that keeps its settings in a folder, as for pictures and tests. */
    public static Installation in(Path settings, Locale language) {
        UserFolders user = UserFolders.ofThisUser();
        return new Installation(new UserFolders(settings, user.data(), user.state()), language);
    }

    /** An installation with all of the user's folders in one, as for tests. */
    static Installation at(Path home, Locale language) {
        return new Installation(UserFolders.of(Map.of("MNV4_HOME", home.toString()), home), language);
    }

    /** Where the user's device profiles lie. */
    public Path devices() {
        return folders.devices();
    }

    /** Where recovery logs and the lock lie. */
    public Path state() {
        return folders.state();
    }

    /** Where the arrangement of the workbench is kept. */
    LayoutFile layout() {
        return new LayoutFile(folders.settings());
    }

    public Text text() {
        return text;
    }

    public Settings settings() {
        return settings;
    }

    public Preferences preferences() {
        return preferences;
    }

    public RecentFiles recentFiles() {
        return recentFiles;
    }

    public BlockCatalog catalog() {
        return catalog;
    }

    public DesignFile designFile() {
        return designFile;
    }

    /** The design in a file; empty if it holds none that can be read. */
    public Optional<Design> designIn(Path file) {
        try {
            return Optional.of(designFile.read(file));
        } catch (DesignFileException holdsNone) {
            return Optional.empty();
        }
    }

    /** The version of this program; "development" where it does not run from its jar. */
    static String version() {
        return Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** Folder of the program; empty when it was started without {@code ./mnv4}. */
    static Optional<Path> root() {
        return Optional.ofNullable(System.getProperty("mnv4.root")).map(Path::of);
    }

    /** The designs of the examples folder. */
    public List<Path> examples() {
        return root().map(root -> root.resolve("examples"))
                .filter(Files::isDirectory)
                .map(Installation::designsIn)
                .orElse(List.of());
    }

    private static List<Path> designsIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.toString().endsWith(DesignFile.EXTENSION))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
