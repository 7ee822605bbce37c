package org.mnv4designer.designer.part.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.Heat;
import org.mnv4designer.designer.theme.BlockFamily;

class NodePartsTest {
    private static DiagramNode node(String... chips) {
        return DiagramNode.of("n", "A very long name for a block", BlockFamily.ATTENTION)
                .withForm("MQA", "", List.of(chips).stream().map(Chip::fact).toList());
    }

    @Test
    void chipsStandSideBySideWithinTheNode() {
        List<NodeParts.PlacedChip> chips = NodeParts.chips(node("k5·k3", "e4", "s2", "96"));
        assertEquals(4, chips.size());
        for (int i = 1; i < chips.size(); i++) {
            assertTrue(chips.get(i).box().getMinX() > chips.get(i - 1).box().getMaxX());
        }
        assertTrue(chips.get(3).box().getMaxX() <= DiagramNode.WIDTH);
    }

    @Test
    void anEllipsisStandsForChipsThatDoNotFit() {
        List<NodeParts.PlacedChip> chips = NodeParts.chips(node("heads 4", "keys 64", "values 64", "stride 2"));
        NodeParts.PlacedChip last = chips.get(chips.size() - 1);
        assertEquals("…", last.chip().text());
        assertTrue(last.box().getMaxX() <= DiagramNode.WIDTH - NodeParts.SIDE);
    }

    @Test
    void theFigureOfACostTakesRoomFromChips() {
        DiagramNode hot = node("k5·k3", "e4", "s2", "96").withHeat(new Heat(0.1, 1, "10.0 %"));
        double figure = NodeParts.figure(hot).getMinX();
        assertTrue(NodeParts.chips(hot).stream().allMatch(chip -> chip.box().getMaxX() <= figure));
    }

    @Test
    void aLongTitleIsCutInFrontAndEndsBeforeTheBadge() {
        assertTrue(NodeParts.title(node()).startsWith("…"));
        double end = NodeParts.TITLE_X + TextRuler.medium(12).width(NodeParts.title(node()));
        assertTrue(end <= NodeParts.badge(node()).getMinX());
    }

    @Test
    void digitsAreTabular() {
        TextRuler ruler = TextRuler.regular(11);
        assertEquals(ruler.width("1111"), ruler.width("9048"));
    }
}
