package org.mnv4designer.designer.cli;

import java.util.List;
import java.util.Locale;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 zoo}: the published networks. */
@Command(name = "zoo", description = "List the published networks.", mixinStandardHelpOptions = true)
final class ZooCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public void run() {
        spec.commandLine().getOut().print(format == ListFormat.JSON ? json() : text());
        spec.commandLine().getOut().flush();
    }

    private static String text() {
        List<List<String>> rows = Zoo.list().stream()
                .map(entry -> List.of(
                        "zoo:" + entry.name(),
                        entry.title(),
                        library(entry),
                        entry.input().height() + "×" + entry.input().width(),
                        Integer.toString(entry.classes())))
                .toList();
        Section section = new Section("", List.of("name", "network", "conventions", "input", "classes"), 3, rows);
        return TextLayout.of("", List.of(section));
    }

    private static String json() {
        return Json.text(Json.object(
                "zoo",
                Zoo.list().stream()
                        .map(entry -> Json.object(
                                "name",
                                entry.name(),
                                "title",
                                entry.title(),
                                "conventions",
                                library(entry),
                                "width",
                                entry.width(),
                                "input",
                                entry.input().shape().dims(),
                                "classes",
                                entry.classes()))
                        .toList()));
    }

    private static String library(ZooEntry entry) {
        return entry.library().name().toLowerCase(Locale.ROOT);
    }
}
