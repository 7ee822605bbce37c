package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.designer.theme.BlockFamily;

/**
 * How a block shows itself wherever it is named: canvas, palette, outline, tables.
 *
 * @param title short name of its type or form
 * @param kind one sentence about its type
 * @param badge letters of its form, such as {@code XDW}; empty for none
 * @param facts what is worth knowing of its parameters, shortest first
 */
public record BlockFace(String title, String kind, BlockFamily family, String badge, List<BlockFact> facts) {
    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("conv", new Form(BlockFamily.CONVOLUTION, "")),
            Map.entry("depthwise-separable", new Form(BlockFamily.CONVOLUTION, "DWS")),
            Map.entry("fused-ib", new Form(BlockFamily.FUSED, "FIB")),
            Map.entry("mobile-mqa", new Form(BlockFamily.ATTENTION, "MQA")),
            Map.entry("mhsa", new Form(BlockFamily.ATTENTION, "MHSA")),
            Map.entry("head", new Form(BlockFamily.HEAD, "")),
            Map.entry("classifier", new Form(BlockFamily.HEAD, "")));
    private static final Form OTHER = new Form(BlockFamily.OTHER, "");

    private record Form(BlockFamily family, String badge) {}

    public BlockFace {
        facts = List.copyOf(facts);
    }

    /** The face of a block with its present parameters. */
    public static BlockFace of(Block block) {
        Map<String, Object> values = block.parameters();
        String typeId = block.typeId();
        Form form = typeId.equals("uib") ? uibForm(values) : FORMS.getOrDefault(typeId, OTHER);
        return new BlockFace(
                title(block), block.type().palette().summary(), form.family(), form.badge(), BlockFact.of(values));
    }

    private static String title(Block block) {
        return block.isKnown() ? block.type().palette().title() : block.typeId();
    }

    private static Form uibForm(Map<String, Object> values) {
        boolean start = isPositive(values, "startKernel");
        boolean middle = isPositive(values, "middleKernel");
        if (start) {
            return middle ? new Form(BlockFamily.EXTRA_DEPTHWISE, "XDW") : new Form(BlockFamily.CONVNEXT, "CNX");
        }
        return middle ? new Form(BlockFamily.INVERTED, "IB") : new Form(BlockFamily.FEED_FORWARD, "FFN");
    }

    private static boolean isPositive(Map<String, Object> values, String name) {
        return values.get(name) instanceof Integer kernel && kernel > 0;
    }
}
