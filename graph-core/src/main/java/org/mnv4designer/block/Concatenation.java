package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import org.mnv4designer.base.op.Concat;

/** Joins the channels of two or more maps of one height and width. */
public record Concatenation() implements Block {
    public static final BlockType<Concatenation> TYPE = BlockType.of(
            "concat",
            Concatenation.class,
            new Concatenation(),
            new Palette(Palette.Group.COMBINE, "Concat", "Joins the channels of its inputs."));

    @Override
    public BlockType<Concatenation> type() {
        return TYPE;
    }

    @Override
    public List<String> inputPorts(Collection<String> wired) {
        return ManyInputs.ports(wired);
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        return List.of(to.emit("concat", new Concat(1), inputs.toArray(Value[]::new)));
    }
}
