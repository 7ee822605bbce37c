package org.mnv4designer.zoo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.block.Block;

/**
 * Reads blocks as timm's architecture definitions write them: {@code uir_r1_a5_k5_s1_e4_c96} (UIB),
 * {@code mqa_r1_k3_h4_s1_v2_d64_c160}, {@code mha_…}, {@code cn_r1_k1_s1_c960} (convolution), {@code er_…} (FusedIB),
 * {@code ds_…} and {@code dsa_…} (depthwise separable), with {@code _r3} for three of them, of which only the first has
 * the stride. Quotes, brackets, commas and line breaks between them and Python comments are passed over, so that a whole
 * definition can be pasted. Layer scale is an argument of timm's models, not of the strings: blocks have none.
 */
public final class BlockStrings {
    private static final Pattern SEPARATORS = Pattern.compile("#[^\\n]*|[\\s,;'\"\\[\\]()]+");
    private static final Pattern WORD = Pattern.compile("[^\\s,;'\"\\[\\]()#]+");
    private static final Pattern FIRST = Pattern.compile("(uir|mqa|mha|cn|er|ds|dsa)_\\w.*");
    private static final int MOST = 1_000;

    private BlockStrings() {}

    /** Whether a text begins as block strings do, so that it is worth reading as such. */
    public static boolean areIn(String text) {
        Matcher word = WORD.matcher(SEPARATORS.matcher(text).lookingAt() ? stripped(text) : text);
        return word.find() && FIRST.matcher(word.group()).matches();
    }

    private static String stripped(String text) {
        return SEPARATORS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The blocks that a text names, in order.
     *
     * @throws BlockStringException names the word, its place and what is wrong
     */
    public static List<Block> parse(String text) throws BlockStringException {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Matcher gap = SEPARATORS.matcher(text).region(at, text.length());
            Matcher word = WORD.matcher(text).region(at, text.length());
            if (gap.lookingAt()) {
                at = gap.end();
            } else if (word.lookingAt()) {
                add(new BlockString(word.group(), at), blocks);
                at = word.end();
            } else {
                throw new BlockStringException(text.substring(at, at + 1), at, "is no part of a block string");
            }
        }
        return Collections.unmodifiableList(blocks);
    }

    private static void add(BlockString word, List<Block> blocks) throws BlockStringException {
        int repeats = word.number("r", 1, 1, MOST);
        for (int i = 0; i < repeats; i++) {
            blocks.add(word.block(i == 0));
        }
        if (blocks.size() > MOST) {
            throw word.problem("makes more than " + MOST + " blocks");
        }
    }
}
