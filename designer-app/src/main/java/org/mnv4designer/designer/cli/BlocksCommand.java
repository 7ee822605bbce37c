package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.file.ParameterCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 blocks}: what can be placed in a design, with every parameter. */
@Command(name = "blocks", description = "List the block types and their parameters.", mixinStandardHelpOptions = true)
final class BlocksCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public void run() {
        BlockTypes types = BlockTypes.load();
        spec.commandLine().getOut().print(format == ListFormat.JSON ? json(types) : text(types));
        spec.commandLine().getOut().flush();
    }

    private static String text(BlockTypes types) {
        StringBuilder text = new StringBuilder();
        for (BlockType<?> type : types.all()) {
            List<List<String>> rows = type.parameters().stream()
                    .map(parameter -> List.of("  " + parameter.name(), value(parameter), range(parameter)))
                    .toList();
            String title = type.id() + ": " + type.palette().summary();
            String table = TextLayout.of("", List.of(new Section("", List.of(), 3, rows)));
            text.append(title).append('\n').append(table).append('\n');
        }
        return text.toString();
    }

    private static String value(BlockParameter parameter) {
        Object value = ParameterCodec.encode(parameter.defaultValue());
        return value == Extras.JsonNull.NULL ? "none" : String.valueOf(value);
    }

    private static String range(BlockParameter parameter) {
        return parameter
                .range()
                .map(range -> ParameterCodec.number(range.min()) + " to " + ParameterCodec.number(range.max()))
                .orElse("");
    }

    private static String json(BlockTypes types) {
        return Json.text(Json.object(
                "blocks", types.all().stream().map(BlocksCommand::json).toList()));
    }

    private static Map<String, Object> json(BlockType<?> type) {
        List<Object> parameters = new ArrayList<>();
        type.parameters().forEach(parameter -> parameters.add(json(parameter)));
        return Json.object(
                "type",
                type.id(),
                "title",
                type.palette().title(),
                "group",
                type.palette().group().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "summary",
                type.palette().summary(),
                "parameters",
                parameters);
    }

    private static Map<String, Object> json(BlockParameter parameter) {
        Map<String, Object> values =
                Json.object("name", parameter.name(), "default", ParameterCodec.encode(parameter.defaultValue()));
        parameter.range().ifPresent(range -> {
            values.put("minimum", ParameterCodec.number(range.min()));
            values.put("maximum", ParameterCodec.number(range.max()));
        });
        return values;
    }
}
