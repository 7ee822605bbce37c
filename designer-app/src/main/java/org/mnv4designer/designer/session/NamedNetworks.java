package org.mnv4designer.designer.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.measured.Network;
import org.mnv4designer.measure.latency.measured.Networks;
import org.mnv4designer.measure.latency.measured.UnknownNetworkException;
import org.mnv4designer.zoo.KnownNetworks;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooException;

/** Networks by design file, by {@code zoo:NAME}, or by the name of a model file that resembles one of the zoo's. */
public final class NamedNetworks implements Networks {
    private static final String ZOO = "zoo:";
    private static final String FIX = "write zoo:NAME (\"mnv4 zoo\" lists them) or a path to a design file";
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:\\s*[xX×]\\s*(\\d{1,5}))?");
    private static final int LARGEST_SIDE = 16_384;

    private record Asked(String design, Optional<String> input, Path folder) {}

    private final Map<Asked, Network> found = new HashMap<>();
    private Optional<KnownNetworks> known = Optional.empty();

    @Override
    public Network find(String design, Optional<String> input, Path folder) throws UnknownNetworkException {
        Asked asked = new Asked(design, input, folder);
        Network network = found.containsKey(asked) ? found.get(asked) : made(asked);
        found.put(asked, network);
        return network;
    }

    private Network made(Asked asked) throws UnknownNetworkException {
        if (asked.design().startsWith(ZOO)) {
            return network(zoo(asked.design()), asked);
        }
        if (asked.design().endsWith(DesignFile.EXTENSION)) {
            return network(file(asked), asked);
        }
        ModelName name = ModelName.of(asked.design());
        String zooName = name.network()
                .orElseThrow(() ->
                        new UnknownNetworkException("\"" + asked.design() + "\" is no network that is known", FIX));
        Optional<String> input = asked.input().isPresent() ? asked.input() : name.input();
        return network(zoo(zooName), new Asked(asked.design(), input, asked.folder()));
    }

    private static Design zoo(String name) throws UnknownNetworkException {
        try {
            return Zoo.design(name);
        } catch (ZooException unknown) {
            throw new UnknownNetworkException(String.valueOf(unknown.getMessage()), FIX);
        }
    }

    private static Design file(Asked asked) throws UnknownNetworkException {
        try {
            return new DesignFile(BlockTypes.load()).read(asked.folder().resolve(asked.design()));
        } catch (DesignFileException | InvalidPathException unreadable) {
            throw new UnknownNetworkException(
                    String.valueOf(unreadable.getMessage()),
                    "name a design file, its path seen from this file's folder");
        }
    }

    private Network network(Design design, Asked asked) throws UnknownNetworkException {
        Design sized =
                asked.input().isPresent() ? design.withInput(size(asked.input().get(), design.input())) : design;
        TypedGraph graph = TypedGraph.of(sized);
        Optional<Diagnostic> error =
                graph.diagnostics().stream().filter(Diagnostic::isError).findFirst();
        if (error.isPresent() || !graph.isComplete()) {
            throw new UnknownNetworkException(
                    "\"" + asked.design() + "\" is not sound: "
                            + error.map(Diagnostic::toString).orElse("a part is not understood"),
                    "mend the design; \"mnv4 check\" lists what is wrong");
        }
        return new Network(
                name(sized, design),
                family(design),
                sized.input().height(),
                sized.input().width(),
                Workload.of(Canonical.of(Lowering.lower(graph))));
    }

    private static ImageInput size(String text, ImageInput otherwise) throws UnknownNetworkException {
        Matcher matcher = SIZE.matcher(text.strip());
        if (matcher.matches()) {
            int height = Integer.parseInt(matcher.group(1));
            int width =
                    Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(height);
            if (height >= 1 && height <= LARGEST_SIDE && width >= 1 && width <= LARGEST_SIDE) {
                return new ImageInput(otherwise.channels(), height, width);
            }
        }
        throw new UnknownNetworkException(
                "\"" + text + "\" is no image size", "write height and width such as 224x224");
    }

    private static String name(Design sized, Design own) {
        boolean isOwn = sized.input().equals(own.input());
        return sized.name()
                + (isOwn
                        ? ""
                        : " at " + sized.input().height() + "x" + sized.input().width());
    }

    /** {@code resnet} for resnet18, {@code mobilenetv4} for all its variants; a network of its own is a family. */
    private String family(Design design) {
        KnownNetworks all = known.orElseGet(KnownNetworks::ofZoo);
        known = Optional.of(all);
        return all.nameOf(design)
                .map(name -> name.replace("paper_mnv4", "mobilenetv4").split("_", 2)[0])
                .map(name -> name.replaceAll("(?<=[a-u,w-z])\\d+$", ""))
                .orElse(design.name());
    }
}
