package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    private static final String SMALL = "zoo:mobilenetv4_conv_small";
    private static final String HALF = "zoo:mobilenetv4_conv_small_050";

    @Test
    void costsStandBesideEachOther() {
        CommandRun run = CommandRun.of("compare", SMALL, HALF);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("parameters                    3,774,024   2,238,952      -40.7 %"), run.out());
    }

    @Test
    void changedParametersAreNamed() {
        JsonNode changed =
                CommandRun.of("compare", SMALL, HALF, "--format", "json").json().get("changed");
        assertEquals("blocks.0.0", changed.get(0).get("block").stringValue());
        assertEquals("outChannels 32 to 16", changed.get(0).get("what").stringValue());
    }

    @Test
    void addedBlocksAreListed() {
        JsonNode comparison = CommandRun.of(
                        "compare", "zoo:mobilenetv4_conv_medium", "zoo:mobilenetv4_hybrid_medium", "--format", "json")
                .json();
        assertTrue(comparison.get("added").size() > 0);
        assertTrue(comparison.get("b").get("totals").get("attentionMacs").longValue() > 0);
    }

    @Test
    void equalDesignsDifferInNothing() {
        JsonNode comparison =
                CommandRun.of("compare", SMALL, SMALL, "--format", "json").json();
        assertEquals(0, comparison.get("changed").size());
        assertEquals(comparison.get("a"), comparison.get("b"));
    }

    @Test
    void theSecondDesignMustBeReadableToo() {
        CommandRun run = CommandRun.of("compare", SMALL, "nowhere.mnv4.json");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("nowhere.mnv4.json"));
    }

    @Test
    void designsThatAccuracyCannotTellApartAreCalledSo() {
        CommandRun run = CommandRun.of("compare", SMALL, SMALL);
        assertTrue(run.out().contains("no difference that the data can show (+0.0 points, 80 % band -"), run.out());
        assertTrue(run.out().contains("recipe in1k-long"), run.out());
    }

    @Test
    void theMoreAccurateDesignIsNamedWithItsBand() {
        JsonNode accuracy = CommandRun.of("compare", SMALL, "zoo:mobilenetv4_conv_medium", "--format", "json")
                .json()
                .get("accuracy");
        assertTrue(accuracy.get("shown").booleanValue());
        assertTrue(accuracy.get("low").doubleValue() > 0);
        assertTrue(accuracy.get("points").doubleValue() > accuracy.get("low").doubleValue());
        assertTrue(accuracy.get("verdict").stringValue().startsWith("B is more accurate"), accuracy.toString());
    }

    @Test
    void aDesignWithoutEstimateLeavesTheDifferenceUnknown() {
        CommandRun run = CommandRun.of("compare", SMALL, SMALL + ",input=32x32");
        assertTrue(run.out().contains("B against A  unknown"), run.out());
    }

    @Test
    void csvHasOneLineADifference() {
        CommandRun run = CommandRun.of("compare", SMALL, HALF, "--format", "csv");
        assertEquals(0, run.exitCode());
        assertTrue(run.out()
                .startsWith(
                        "kind,name,a,b,change_percent,verdict\r\nfigure,parameters,3774024,2238952,-40.67,exact\r\n"));
        assertTrue(run.out().contains("changed,blocks.0.0 outChannels,32,16,,\r\n"), run.out());
    }
}
