package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import org.mnv4designer.base.op.Binary;

/** Sum of two or more tensors of one shape: a residual connection drawn on the canvas. */
public record Add() implements Block {
    public static final BlockType<Add> TYPE = BlockType.of(
            "add",
            Add.class,
            new Add(),
            new Palette(Palette.Group.COMBINE, "Add", "Sums its inputs element by element."));

    @Override
    public BlockType<Add> type() {
        return TYPE;
    }

    @Override
    public List<String> inputPorts(Collection<String> wired) {
        return ManyInputs.ports(wired);
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Value sum = inputs.get(0);
        for (int i = 1; i < inputs.size(); i++) {
            Value next = inputs.get(i);
            if (!sum.shape().equals(next.shape())) {
                throw Binary.clash(sum.shape(), next.shape());
            }
            sum = to.emit("add" + i, new Binary(Binary.Kind.ADD), sum, next);
        }
        return List.of(sum);
    }
}
