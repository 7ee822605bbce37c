package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Settings;

class KnownNetworksTest {
    private static final String NAME = "mobilenetv4_hybrid_medium";

    private final KnownNetworks known = KnownNetworks.ofZoo();
    private final Design design = Zoo.design(NAME);

    @Test
    void anUnchangedNetworkIsRecognised() {
        assertEquals(Optional.of(NAME), known.nameOf(design));
    }

    @Test
    void namesPositionsClassesAndIdsDoNotMatter() {
        Design changed = new Edits.RenameBlock("blocks.1.0", "first").apply(design);
        changed = new Edits.MoveBlocks(Map.of("stem", new Position(5, 7))).apply(changed);
        changed = new Settings.SetClasses(10).apply(changed);
        changed = new Settings.RenameDesign("mine").apply(changed);

        assertEquals(Optional.of(NAME), known.nameOf(changed));
    }

    @Test
    void askingOnceGivesTheSameAnswers() {
        for (ZooEntry entry : Zoo.list()) {
            Design published = Zoo.design(entry.name());
            assertEquals(known.nameOf(published), KnownNetworks.find(published), entry.name());
        }
        Design renamed = new Settings.RenameDesign("mine").apply(design);
        Design impostor = new Settings.RenameDesign("mobilenetv4_conv_small").apply(design);
        assertEquals(Optional.of(NAME), KnownNetworks.find(renamed));
        assertEquals(Optional.of(NAME), KnownNetworks.find(impostor));
    }

    @Test
    void aChangedParameterIsAnotherNetwork() {
        Block block = design.network().block("blocks.1.0").orElseThrow().block();

        Design changed = new Edits.ReplaceBlock("blocks.1.0", block.type().with(block, "startKernel", 7)).apply(design);

        assertEquals(Optional.empty(), known.nameOf(changed));
    }

    @Test
    void aRemovedBlockIsAnotherNetwork() {
        assertEquals(Optional.empty(), known.nameOf(new Edits.RemoveBlocks(Set.of("blocks.1.1")).apply(design)));
    }

    @Test
    void tensorFlowsTwinGoesByTimmsName() {
        assertEquals(Optional.of(NAME), known.nameOf(Zoo.design("tf_" + NAME)));
    }

    @Test
    void thePapersTable13IsNotTheCodesHybrid() {
        assertEquals(Optional.of("paper_mnv4_hybrid_medium"), known.nameOf(Zoo.design("paper_mnv4_hybrid_medium")));
    }

    @Test
    void anotherWidthIsAnotherNetwork() {
        assertEquals(Optional.empty(), known.nameOf(Zoo.design(NAME + ",width=0.9")));
    }
}
