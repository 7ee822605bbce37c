package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short fact about a block, such as {@code e4}, and the parameter that it tells.
 *
 * @param parameter name of the parameter that editing the fact changes
 */
public record BlockFact(String text, String parameter) {

    /** The facts that parameters of usual names tell; others tell nothing here. */
    static List<BlockFact> of(Map<String, Object> values) {
        List<BlockFact> facts = new ArrayList<>();
        for (String kernel : List.of("kernel", "startKernel", "middleKernel", "endKernel")) {
            number(values, kernel, "k", 0).ifPresent(facts::add);
        }
        number(values, "heads", "h", 0).ifPresent(facts::add);
        number(values, "keyDim", "d", 0).ifPresent(facts::add);
        number(values, "kvStride", "kv÷", 1).ifPresent(facts::add);
        number(values, "expansion", "e", 0).ifPresent(facts::add);
        number(values, "stride", "s", 1).ifPresent(facts::add);
        number(values, "outChannels", "", 0).ifPresent(facts::add);
        number(values, "channels", "", 0).ifPresent(facts::add);
        return facts;
    }

    /** A fact about a number, unless the block lacks it or it is the one that goes without saying. */
    private static Optional<BlockFact> number(Map<String, Object> values, String name, String letter, double silent) {
        return values.get(name) instanceof Number number && number.doubleValue() != silent
                ? Optional.of(new BlockFact(letter + plain(number), name))
                : Optional.empty();
    }

    private static String plain(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) ? Long.toString(number.longValue()) : number.toString();
    }
}
