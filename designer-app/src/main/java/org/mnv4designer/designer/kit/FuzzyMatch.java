package org.mnv4designer.designer.kit;

import java.util.Arrays;
import java.util.Locale;

/**
 * Finds words by some of their letters in order: {@code zf} finds "Zoom to fit", {@code cbm} "Colour by MACs". Letters at
 * the start of words count most, then letters in a row; of equals the shorter wins.
 */
public final class FuzzyMatch {
    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int LETTER = 1;
    private static final int START = 8;
    private static final int IN_A_ROW = 5;
    private static final int FIRST = 4;
    private static final int SCALE = 64;

    /** A query, prepared. */
    public record Query(String letters) {
        public static Query of(String typed) {
            return new Query(typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
        }

        public boolean isEmpty() {
            return letters.isEmpty();
        }
    }

    private final String letters;
    private final boolean[] starts;

    /** @param words what may be found */
    public FuzzyMatch(String words) {
        this.letters = words.toLowerCase(Locale.ROOT);
        this.starts = new boolean[letters.length()];
        for (int i = 0; i < Math.min(letters.length(), words.length()); i++) {
            starts[i] = isStart(words, i);
        }
    }

    private static boolean isStart(String words, int at) {
        char now = words.charAt(at);
        if (!Character.isLetterOrDigit(now)) {
            return false;
        }
        if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
            return true;
        }
        char before = words.charAt(at - 1);
        return Character.isUpperCase(now) && !Character.isUpperCase(before)
                || Character.isDigit(now) && !Character.isDigit(before);
    }

    /** How well a query fits: the more the better; negative if it does not. */
    public int score(Query query) {
        String wanted = query.letters();
        if (wanted.isEmpty()) {
            return 0;
        }
        if (wanted.length() > letters.length() || !isSubsequence(wanted)) {
            return -1;
        }
        int[] row = firstRow(wanted.charAt(0));
        for (int i = 1; i < wanted.length(); i++) {
            row = nextRow(row, wanted.charAt(i));
        }
        int best = Arrays.stream(row).max().orElse(NONE);
        return best <= 0 ? -1 : Math.max(1, best * SCALE - Math.min(letters.length(), SCALE - 1));
    }

    private boolean isSubsequence(String wanted) {
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            at = letters.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private int[] firstRow(char wanted) {
        int[] row = new int[letters.length()];
        for (int j = 0; j < row.length; j++) {
            row[j] = letters.charAt(j) == wanted ? worth(j) + (j == 0 ? FIRST : 0) : NONE;
        }
        return row;
    }

    /** The best sums that end with a letter at each place, from those of the letter before. */
    private int[] nextRow(int[] before, char wanted) {
        int[] row = new int[before.length];
        int best = NONE;
        for (int j = 0; j < row.length; j++) {
            int adjacent = j > 0 ? before[j - 1] + IN_A_ROW : NONE;
            row[j] = letters.charAt(j) == wanted ? worth(j) + Math.max(best, adjacent) : NONE;
            best = Math.max(best, j > 0 ? before[j - 1] : NONE);
        }
        return row;
    }

    private int worth(int at) {
        return starts[at] ? START : LETTER;
    }
}
