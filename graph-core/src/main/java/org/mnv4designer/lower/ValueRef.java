package org.mnv4designer.lower;

/**
 * A tensor of an operator graph: output {@code port} of a node, or an input of the graph.
 *
 * @param node index of the node, or -1 - i for input i (the image is input 0)
 */
public record ValueRef(int node, int port) {
    public static final ValueRef IMAGE = input(0);

    public static ValueRef input(int index) {
        return new ValueRef(-1 - index, 0);
    }

    public boolean isInput() {
        return node < 0;
    }

    /** Which input this is; only for inputs. */
    public int inputIndex() {
        return -1 - node;
    }
}
