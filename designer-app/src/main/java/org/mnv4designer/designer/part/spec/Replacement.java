package org.mnv4designer.designer.part.spec;

/**
 * The smallest change of one piece that makes one text from another.
 *
 * @param from where the piece begins in the old text
 * @param to where it ends there
 * @param with what stands there in the new text
 */
record Replacement(int from, int to, String with) {
    static Replacement between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Replacement(head, before.length() - tail, after.substring(head, after.length() - tail));
    }

    boolean isEmpty() {
        return from == to && with.isEmpty();
    }
}
