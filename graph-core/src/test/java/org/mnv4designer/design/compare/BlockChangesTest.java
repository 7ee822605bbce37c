package org.mnv4designer.design.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Position;
import org.mnv4designer.zoo.Zoo;

class BlockChangesTest {
    private static BlockNode uib(Map<String, Object> parameters) {
        return BlockNode.of("a", BlockTypes.load().find("uib").orElseThrow().create(parameters));
    }

    @Test
    void parametersAndOverridesAreWork() {
        BlockNode before = uib(Map.of("stride", 1, "expansion", 4.0));
        BlockNode after = uib(Map.of("stride", 2, "expansion", 6.0))
                .withOverrides(new Overrides(
                        java.util.Optional.of(ActivationFunction.values()[0]), java.util.Optional.empty()));

        assertEquals(
                List.of(
                        "expansion 4 to 6",
                        "stride 1 to 2",
                        "activation nothing to " + ActivationFunction.values()[0].id()),
                BlockChanges.inWork(before, after).stream()
                        .map(ValueChange::toString)
                        .sorted(java.util.Comparator.comparing(
                                words -> List.of("exp", "str", "act").indexOf(words.substring(0, 3))))
                        .toList());
        assertEquals(List.of(), BlockChanges.inRemarks(before, after));
    }

    @Test
    void placesAndNotesAreRemarks() {
        BlockNode before = uib(Map.of());
        BlockNode after = before.withPosition(new Position(10, 20.5)).withNote("wide");

        assertEquals(List.of(), BlockChanges.inWork(before, after));
        assertEquals(
                List.of("note nothing to wide", "position nothing to 10, 20.5"),
                BlockChanges.inRemarks(before, after).stream()
                        .map(ValueChange::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void anotherTypeIsToldByItsName() {
        BlockNode after = uib(Map.of())
                .withBlock(BlockTypes.load().find("conv").orElseThrow().defaults());

        assertEquals(List.of(new ValueChange("type", "uib", "conv")), BlockChanges.inWork(uib(Map.of()), after));
    }

    @Test
    void settingsOfInnerObjectsAreNamedWithDots() {
        Design before = Zoo.design("mobilenetv4_conv_small");
        Design after = Zoo.design("mobilenetv4_conv_medium").withName(before.name());

        List<String> names = SettingChanges.between(before, after).stream()
                .map(ValueChange::name)
                .toList();
        assertEquals(true, names.containsAll(List.of("input.height", "input.width")), names.toString());
        assertEquals(List.of(), SettingChanges.between(before, before));
    }
}
