package org.mnv4designer.designer.part.wizard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.graph.DepthScaling;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;
import org.mnv4designer.zoo.ZooException;
import org.mnv4designer.zoo.ZooName;

/**
 * What the user asks of a new design, as typed.
 *
 * @param network name in the zoo; empty while none is chosen
 * @param resolution such as {@code 224} or {@code 96x64}; empty for the network's own
 */
record Wish(Start start, Optional<String> network, String name, String width, String depth, String resolution) {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:\\s*[xX×]\\s*(\\d{1,5}))?");
    private static final double WIDEST = 16;
    private static final int LARGEST_SIDE = 16_384;

    /** What is still missing or wrong. */
    enum Lack {
        NETWORK,
        WIDTH,
        DEPTH,
        RESOLUTION
    }

    /** What comes of a wish: a design with its figures, or why there is none. */
    record Answer(Wish wish, Optional<Design> design, Optional<NetworkFigures> figures, String refusal) {
        static Answer refused(Wish wish, String reason) {
            return new Answer(wish, Optional.empty(), Optional.empty(), reason);
        }

        static Answer of(Wish wish, Design design, NetworkFigures figures) {
            return new Answer(wish, Optional.of(design), Optional.of(figures), "");
        }
    }

    Optional<Lack> lack() {
        if (start == Start.BLANK) {
            return Optional.empty();
        }
        if (network.isEmpty()) {
            return Optional.of(Lack.NETWORK);
        }
        return start == Start.NETWORK ? Optional.empty() : lackOfScale();
    }

    private Optional<Lack> lackOfScale() {
        if (!isWithin(number(width), WIDEST)) {
            return Optional.of(Lack.WIDTH);
        }
        if (!isWithin(number(depth), DepthScaling.DEEPEST)) {
            return Optional.of(Lack.DEPTH);
        }
        return resolution.isBlank() || size().isPresent() ? Optional.empty() : Optional.of(Lack.RESOLUTION);
    }

    private static boolean isWithin(double value, double most) {
        return value > 0 && value <= most;
    }

    /** Not a number where none is typed; a comma is taken for a point. */
    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private Optional<ImageInput> size() {
        Matcher matcher = SIZE.matcher(resolution.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int height = Integer.parseInt(matcher.group(1));
        int across =
                Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(height);
        boolean fine = Math.min(height, across) >= 1 && Math.max(height, across) <= LARGEST_SIDE;
        return fine
                ? Optional.of(new ImageInput(ImageInput.square(height).channels(), height, across))
                : Optional.empty();
    }

    /**
     * The design that is wished for; nothing must be lacking.
     *
     * @throws ZooException if the network does not have what is asked
     */
    Design design(String blankName) {
        Design made = start == Start.BLANK ? Design.blank(blankName) : scaled();
        return name.isBlank() ? made : made.withName(name.strip());
    }

    private Design scaled() {
        String wanted = network.orElseThrow();
        if (start == Start.NETWORK) {
            return Zoo.design(wanted);
        }
        ZooEntry entry = Zoo.entry(wanted);
        double across = number(width);
        double deep = number(depth);
        ZooName asked = new ZooName(
                wanted,
                across == entry.width() ? Optional.empty() : Optional.of(across),
                Optional.empty(),
                size().filter(input -> !input.equals(entry.input())),
                ZooName.Outputs.CLASSES);
        Design made = DepthScaling.scaled(Zoo.design(asked), deep);
        return deep == 1
                ? made
                : made.withName(asked + ",depth=" + (deep == Math.rint(deep) ? "" + (int) deep : "" + deep));
    }

    /** Why a design does not work; empty if it does. */
    static Optional<String> fault(Design design) {
        return TypedGraph.of(design).diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::toString);
    }
}
