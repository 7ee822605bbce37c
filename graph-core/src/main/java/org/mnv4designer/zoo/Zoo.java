package org.mnv4designer.zoo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mnv4designer.design.Design;

/**
 * Published networks: MobileNetV4 as timm, TensorFlow and the paper have it, and the peers it is compared with. Parameters
 * and MACs equal those of the originals to the last unit.
 */
public final class Zoo {
    private static final Map<String, ZooEntry> CATALOGUE = ResourceText.lines("catalogue.txt").stream()
            .map(ZooEntry::parse)
            .collect(Collectors.toMap(ZooEntry::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private static final int SUGGESTIONS = 3;

    private Zoo() {}

    /** All networks, in the order of the catalogue: timm, TensorFlow, the paper, peers. */
    public static List<ZooEntry> list() {
        return List.copyOf(CATALOGUE.values());
    }

    /**
     * The design that a name stands for, such as {@code mobilenetv4_conv_small,width=0.5,input=96x64}.
     *
     * @throws ZooException if the name cannot be read, or no network has it
     */
    public static Design design(String name) {
        return design(ZooName.parse(name));
    }

    /**
     * The design that a name stands for.
     *
     * @throws ZooException if no network has this name, or it does not have what is asked
     */
    public static Design design(ZooName name) {
        ZooEntry entry = entry(name.network());
        return new Assembler(entry, name, NetworkText.load(entry.network())).assemble();
    }

    /**
     * What the catalogue says of a name.
     *
     * @throws ZooException if no network has this name; the message suggests near ones
     */
    public static ZooEntry entry(String network) {
        ZooEntry entry = CATALOGUE.getOrDefault(network, UNKNOWN);
        if (entry == UNKNOWN) {
            throw new ZooException("the zoo has no network \"" + network + "\": did you mean "
                    + String.join(", ", nearest(network)) + "? \"mnv4 zoo\" lists all");
        }
        return entry;
    }

    private static final ZooEntry UNKNOWN = ZooEntry.parse("none network=none pixels=1 | none");

    private static List<String> nearest(String network) {
        return CATALOGUE.keySet().stream()
                .sorted(Comparator.comparingInt(name -> distance(network, name)))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Edits that turn one text into the other: insertions, deletions, replacements. */
    static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int i = 0; i <= second.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[second.length()];
    }
}
