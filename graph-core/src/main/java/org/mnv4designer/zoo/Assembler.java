package org.mnv4designer.zoo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.StandardBlocks;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Wire;

/** Makes a design of a network file, a line of the catalogue and a name's options. */
final class Assembler {
    private static final BlockTypes TYPES = BlockTypes.of(List.of(new StandardBlocks()));
    private static final String CHANNELS = "outChannels";
    private static final String ACTIVATION = "activation";
    private static final String ANTIALIAS = "antialias";
    private static final int FIRST_PYRAMID_STRIDE = 4;

    private final ZooEntry entry;
    private final ZooName name;
    private final NetworkText text;
    private final Conventions conventions;
    private final Widths widths;
    private final List<String> taps;
    private final List<NetworkText.Line> lines;

    Assembler(ZooEntry entry, ZooName name, NetworkText text) {
        if (text.fixedWidth() && name.width().isPresent()) {
            throw new ZooException(entry.name() + " has no width multiplier: leave out width="
                    + name.width().get());
        }
        this.entry = entry;
        this.name = name;
        this.text = text;
        this.conventions = entry.conventions().withActivation(text.activation());
        this.widths = new Widths(name.width().orElse(entry.width()), conventions);
        this.taps = name.outputs() == ZooName.Outputs.PYRAMID ? pyramid() : List.of();
        this.lines = taps.isEmpty() ? text.lines() : upTo(taps.get(taps.size() - 1));
    }

    private List<String> pyramid() {
        List<String> stages = new ArrayList<>(text.pyramid());
        entry.deepest().ifPresent(stage -> stages.set(stages.size() - 1, stage));
        return stages;
    }

    private List<NetworkText.Line> upTo(String stage) {
        int end = IntStream.range(0, text.lines().size())
                .filter(i -> text.lines().get(i).stage().equals(stage))
                .max()
                .orElseThrow();
        return text.lines().subList(0, end + 1);
    }

    Design assemble() {
        return Design.blank(name.toString())
                .withDescription(entry.title())
                .withInput(name.input().orElse(entry.input()))
                .withClasses(name.classes().orElse(entry.classes()))
                .withConventions(conventions)
                .withPreprocessing(entry.preprocessing())
                .withTraining(entry.training())
                .withNetwork(empty -> new Network(blocks(), wires(), outputs()));
    }

    private Group blocks() {
        Map<String, Member> members = new LinkedHashMap<>();
        for (NetworkText.Line line : lines) {
            BlockNode node =
                    BlockNode.of(line.id(), block(line)).withStage(line.stage()).withOverrides(overrides(line));
            members.put(line.id(), node);
        }
        return Group.EMPTY_ROOT.withMembers(members);
    }

    private Block block(NetworkText.Line line) {
        BlockType<?> type = TYPES.find(line.type()).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        line.settings().values().forEach((key, word) -> {
            if (!key.equals(ACTIVATION)) {
                values.put(key, value(line, parameter(type, key), word));
            }
        });
        if (downSamples(line)) {
            entry.antialias()
                    .ifPresent(kind -> values.put(
                            ANTIALIAS,
                            ParameterText.value(parameter(type, ANTIALIAS).javaType(), kind)));
        }
        return type.create(values);
    }

    private Object value(NetworkText.Line line, BlockParameter parameter, String word) {
        return parameter.name().equals(CHANNELS) || Widths.isMarked(word)
                ? (Object) widths.channels(line.stage(), word)
                : ParameterText.value(parameter.javaType(), word);
    }

    private static BlockParameter parameter(BlockType<?> type, String name) {
        return type.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no parameter " + name));
    }

    /** timm leaves the stem as it is. */
    private static boolean downSamples(NetworkText.Line line) {
        return !line.stage().equals("stem") && line.settings().number("stride", 1) > 1;
    }

    private static Overrides overrides(NetworkText.Line line) {
        Optional<ActivationFunction> own = line.settings().find(ACTIVATION).flatMap(ActivationFunction::of);
        return own.map(Overrides::activation).orElse(Overrides.NONE);
    }

    private List<Wire> wires() {
        List<Wire> wires = new ArrayList<>();
        String before = ImageInput.ID;
        for (NetworkText.Line line : lines) {
            List<String> from = line.from().isEmpty() ? List.of(before) : line.from();
            for (int i = 0; i < from.size(); i++) {
                String port = from.size() == 1 ? "in" : "in" + i;
                wires.add(Wire.between(Endpoint.out(from.get(i)), new Endpoint(line.id(), port)));
            }
            before = line.id();
        }
        return wires;
    }

    private List<Output> outputs() {
        if (taps.isEmpty()) {
            String last = lines.get(lines.size() - 1).id();
            return List.of(Output.of("logits", Endpoint.out(last)));
        }
        return IntStream.range(0, taps.size())
                .mapToObj(i -> Output.of("stride" + (FIRST_PYRAMID_STRIDE << i), Endpoint.out(lastOf(taps.get(i)))))
                .toList();
    }

    private String lastOf(String stage) {
        return lines.stream()
                .filter(line -> line.stage().equals(stage))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }
}
