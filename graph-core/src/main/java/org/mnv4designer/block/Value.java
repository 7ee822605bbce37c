package org.mnv4designer.block;

import org.mnv4designer.base.Shape;

/**
 * A tensor inside a lowered block.
 *
 * @param node index of the emitted operator, or -1 - i for input i of the block
 * @param port output of that operator
 */
public record Value(int node, int port, Shape shape) {
    static Value input(int index, Shape shape) {
        return new Value(-1 - index, 0, shape);
    }

    public boolean isInput() {
        return node < 0;
    }

    public int inputIndex() {
        return -1 - node;
    }
}
