package org.mnv4designer.zoo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.design.ImageInput;

/**
 * Names a network of the zoo as the command line does:
 * {@code mobilenetv4_conv_small,width=0.5,classes=10,input=96x64,outputs=pyramid}.
 *
 * @param network a name of the catalogue; whether it is there, {@link Zoo} knows
 * @param width multiplier that replaces the network's own
 * @param input size of the image that replaces the network's own
 */
public record ZooName(
        String network,
        Optional<Double> width,
        Optional<Integer> classes,
        Optional<ImageInput> input,
        Outputs outputs) {

    /** What the network ends with. */
    public enum Outputs {
        /** The logits of the classifier. */
        CLASSES,
        /** Maps at strides 4, 8, 16 and 32; what comes after them is left out. */
        PYRAMID;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String PREFIX = "zoo:";
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:[xX×](\\d{1,5}))?");
    private static final int LARGEST_SIDE = 16384;
    private static final int MOST_CLASSES = 1_000_000;
    private static final double WIDEST = 16;

    /** The network as published. */
    public static ZooName of(String network) {
        return new ZooName(network, Optional.empty(), Optional.empty(), Optional.empty(), Outputs.CLASSES);
    }

    /**
     * Reads a name, with or without {@code zoo:} before it.
     *
     * @throws ZooException if an option is unknown, doubled or out of range
     */
    public static ZooName parse(String text) {
        String[] parts = (text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text).split(",", -1);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].trim().split("=", 2);
            if (pair.length < 2 || options.put(pair[0], pair[1]) != null) {
                throw new ZooException("\"" + parts[i] + "\" in \"" + text
                        + "\" must be one of width=W, classes=N, input=HxW, outputs=classes|pyramid, each once");
            }
        }
        ZooName name = new ZooName(
                parts[0].trim(),
                take(options, "width").map(ZooName::width),
                take(options, "classes").map(ZooName::classes),
                take(options, "input").map(ZooName::size),
                take(options, "outputs").map(ZooName::outputs).orElse(Outputs.CLASSES));
        if (!options.isEmpty()) {
            throw new ZooException(
                    "unknown option \"" + options.keySet().iterator().next() + "\" in \"" + text
                            + "\": use width=W, classes=N, input=HxW or outputs=classes|pyramid");
        }
        return name;
    }

    private static Optional<String> take(Map<String, String> options, String key) {
        return Optional.ofNullable(options.remove(key));
    }

    private static double width(String text) {
        try {
            double width = Double.parseDouble(text);
            if (width > 0 && width <= WIDEST) {
                return width;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new ZooException("width must be a number above 0 and up to 16, got \"" + text + "\"");
    }

    private static int classes(String text) {
        int classes = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new ZooException(
                    "classes must be a whole number from 1 to " + MOST_CLASSES + ", got \"" + text + "\"");
        }
        return classes;
    }

    private static ImageInput size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            int height = Integer.parseInt(matcher.group(1));
            int width =
                    Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(height);
            if (isSide(height) && isSide(width)) {
                return new ImageInput(ImageInput.square(height).channels(), height, width);
            }
        }
        throw new ZooException("input must be HEIGHTxWIDTH such as 224x224, sides from 1 to " + LARGEST_SIDE
                + ", got \"" + text + "\"");
    }

    private static boolean isSide(int side) {
        return side >= 1 && side <= LARGEST_SIDE;
    }

    private static Outputs outputs(String text) {
        for (Outputs outputs : Outputs.values()) {
            if (outputs.id().equals(text)) {
                return outputs;
            }
        }
        throw new ZooException("outputs must be classes or pyramid, got \"" + text + "\"");
    }

    public ZooName withInput(ImageInput other) {
        return new ZooName(network, width, classes, Optional.of(other), outputs);
    }

    /** The name that {@link #parse} reads, without {@code zoo:}. */
    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner(",");
        joiner.add(network);
        width.ifPresent(w -> joiner.add("width=" + (w == Math.rint(w) ? Long.toString(Math.round(w)) : w.toString())));
        classes.ifPresent(n -> joiner.add("classes=" + n));
        input.ifPresent(i -> joiner.add("input=" + i.height() + "x" + i.width()));
        if (outputs != Outputs.CLASSES) {
            joiner.add("outputs=" + outputs.id());
        }
        return joiner.toString();
    }
}
