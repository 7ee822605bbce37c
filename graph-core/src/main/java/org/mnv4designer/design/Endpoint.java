package org.mnv4designer.design;

/** One end of a wire: a port of a block, or the image ({@code input}, port {@code out}). */
public record Endpoint(String block, String port) {
    public static Endpoint out(String block) {
        return new Endpoint(block, "out");
    }

    public static Endpoint in(String block) {
        return new Endpoint(block, "in");
    }

    @Override
    public String toString() {
        return block + ":" + port;
    }
}
