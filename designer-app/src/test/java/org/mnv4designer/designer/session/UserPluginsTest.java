package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.block.BlockProvider;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.Palette;
import org.mnv4designer.block.UniversalInvertedBottleneck;

class UserPluginsTest {
    @TempDir
    Path home;

    /** What a plugin's jar would hold. */
    public static final class Provider implements BlockProvider {
        @Override
        public List<BlockType<?>> types() {
            return List.of(BlockType.of(
                    "of-a-plugin",
                    UniversalInvertedBottleneck.class,
                    UniversalInvertedBottleneck.TYPE.defaults(),
                    new Palette(Palette.Group.OTHER, "Plugin", "From a jar.")));
        }
    }

    private UserPlugins plugins() {
        return UserPlugins.in(UserFolders.of(Map.of("MNV4_HOME", home.toString()), home));
    }

    private void jar(String name, String provider) throws IOException {
        Path folder = Files.createDirectories(home.resolve("plugins"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + BlockProvider.class.getName()));
            jar.write(provider.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aJarInTheFolderBringsItsBlocks() throws Exception {
        jar("good.jar", Provider.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            plugins().attach();
            assertTrue(BlockTypes.load().find("of-a-plugin").isPresent());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void jarsThatCannotBeUsedAreLeftOutAndNamed() throws Exception {
        jar("bad.jar", "com.example.Missing");
        jar("good.jar", Provider.class.getName());
        Files.writeString(home.resolve("plugins/no-jar.jar"), "not a jar");

        UserPlugins plugins = plugins();

        assertEquals(1, plugins.jars().size());
        assertEquals(2, plugins.problems().size());
        assertTrue(
                plugins.problems().get(1).contains("no-jar.jar"),
                plugins.problems().toString());
        assertTrue(
                plugins.problems().get(0).contains("bad.jar"),
                plugins.problems().toString());
        assertTrue(
                plugins.problems().get(0).contains("Fix: "), plugins.problems().toString());
    }

    @Test
    void withoutTheFolderThereIsNothingToSay() {
        assertEquals(new UserPlugins(List.of(), List.of()), plugins());
    }
}
