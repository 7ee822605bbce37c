package org.mnv4designer.designer.shell.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Wire;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.zoo.BlockStringException;
import org.mnv4designer.zoo.BlockStrings;

/**
 * Blocks with the wires among them as text on a clipboard: written as the JSON of a design, so that a text editor, another
 * window and a file take them; read from that, and from block strings of timm, which become a chain.
 */
public final class BlockClipboard {

    /** Where the text lies. */
    public interface Board {
        /** What lies there; empty for nothing. */
        String text();

        void put(String text);
    }

    /** Blocks and the wires among them. */
    record Copied(Collection<BlockNode> blocks, List<Wire> wires) {}

    /** A text without blocks, with what is wrong and where. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String reason) {
            super(reason);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private static final String NAME = "clipboard";
    private static final double ROW = 104;

    private final DesignFile format;
    private final Board board;

    public BlockClipboard(BlockTypes types, Board board) {
        this.format = new DesignFile(types);
        this.board = board;
    }

    void put(List<BlockNode> copied, List<Wire> among) {
        Map<String, Member> members = new LinkedHashMap<>();
        copied.forEach(block -> members.put(block.id(), block));
        Design design = Design.blank(NAME)
                .withNetwork(empty -> new Network(Group.EMPTY_ROOT.withMembers(members), among, List.of()));
        board.put(new String(format.text(design), StandardCharsets.UTF_8));
    }

    /**
     * What lies on the clipboard.
     *
     * @param place where a chain of block strings begins
     * @throws UnreadableException if that is no blocks
     */
    Copied take(Position place) throws UnreadableException {
        String text = board.text();
        try {
            return BlockStrings.areIn(text) ? chain(BlockStrings.parse(text), place) : design(text);
        } catch (BlockStringException | DesignFileException unreadable) {
            throw new UnreadableException(String.valueOf(unreadable.getMessage()));
        }
    }

    private Copied design(String text) throws DesignFileException {
        Network network =
                format.parse(NAME, text.getBytes(StandardCharsets.UTF_8)).network();
        return new Copied(network.blocks(), network.wires());
    }

    private static Copied chain(List<Block> blocks, Position place) {
        List<BlockNode> nodes = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (Block block : blocks) {
            BlockNode node = BlockNode.of(block.typeId() + "_" + (nodes.size() + 1), block)
                    .withPosition(place.plus(0, ROW * nodes.size()));
            if (!nodes.isEmpty()) {
                wires.add(Wire.between(Endpoint.out(nodes.get(nodes.size() - 1).id()), new Endpoint(node.id(), "in")));
            }
            nodes.add(node);
        }
        return new Copied(nodes, wires);
    }
}
