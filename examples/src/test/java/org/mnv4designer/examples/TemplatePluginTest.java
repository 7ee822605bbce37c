package org.mnv4designer.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.BlockProvider;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.NetworkCosts;

/** The template plugin compiles as it stands, and its block works in a design. */
class TemplatePluginTest {
    private static final Path SOURCES = Path.of("template-plugin/src/main/java");
    private static final URL RESOURCES = url(Path.of("template-plugin/src/main/resources"));

    @TempDir
    static Path classes;

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("--release", "17", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call());
        }
    }

    private static TypedGraph open(int channels) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes), RESOURCES})) {
            BlockTypes types = BlockTypes.of(ServiceLoader.load(BlockProvider.class, loader));
            String text = """
                    {"format": "mnv4-design", "version": 1, "input": {"channels": %d, "height": 8, "width": 8},
                     "blocks": [{"id": "part", "type": "partial-conv"}], "wires": [{"from": "input", "to": "part"}]}
                    """.formatted(channels);
            return TypedGraph.of(new DesignFile(types).parse("plugin", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void itsBlockKeepsTheShapeAtASixteenthOfTheMacs() throws Exception {
        TypedGraph graph = open(64);

        assertEquals(List.of(), graph.diagnostics());
        assertEquals("1x64x8x8", graph.block("part").orElseThrow().output(0).toString());
        assertEquals(
                9 * 64 * 64 * 64 / 16, NetworkCosts.of(graph).total().counts().macs());
    }

    @Test
    void channelsThatDoNotDivideAreItsOwnFinding() throws Exception {
        assertEquals(
                List.of("PARTIAL-001"),
                open(6).diagnostics().stream().map(Diagnostic::code).toList());
    }
}
