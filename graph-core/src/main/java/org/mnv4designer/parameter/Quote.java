package org.mnv4designer.parameter;

/** Makes foreign text fit for a message: one line, of bounded length, in quotes. */
final class Quote {
    private static final int MOST = 80;

    private Quote() {}

    static String of(String foreign) {
        String text = foreign.length() > MOST ? foreign.substring(0, MOST) + "…" : foreign;
        StringBuilder line = new StringBuilder("\"");
        text.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(line::appendCodePoint);
        return line.append('"').toString();
    }
}
