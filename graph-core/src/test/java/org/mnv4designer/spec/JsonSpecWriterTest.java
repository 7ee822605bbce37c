package org.mnv4designer.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.zoo.Zoo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSpecWriterTest {
    private static final SpecOptions UNFOLDED = SpecOptions.DEFAULT.withFolding(SpecOptions.Folding.UNFOLDED);
    private static final SpecSource SMALL = source(Zoo.design("mobilenetv4_conv_small"));

    private final SpecWriter writer = SpecWriters.of("json").orElseThrow();

    private static SpecSource source(Design design) {
        return SpecSource.of(TypedGraph.of(design));
    }

    private JsonNode written(SpecSource source, SpecOptions options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(source, options, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    @Test
    void totalsAreTimmsOwn() throws Exception {
        JsonNode totals = written(SMALL, UNFOLDED).get("totals");
        assertEquals(3_774_024, totals.get("parameters").longValue());
        assertEquals(186_005_568, totals.get("macs").longValue());
        assertEquals(0, totals.get("attentionMacs").longValue());
    }

    @Test
    void foldingLeavesTheReferenceCountOfNumbers() throws Exception {
        JsonNode totals = written(SMALL, SpecOptions.DEFAULT).get("totals");
        assertEquals(3_761_480, totals.get("parameters").longValue());
        assertEquals(1_892_288, totals.get("otherOperations").longValue());
    }

    @Test
    void blocksSumToTheTotals() throws Exception {
        JsonNode spec = written(SMALL, UNFOLDED);
        long macs = 0;
        for (JsonNode block : spec.get("blocks")) {
            macs += block.get("counts").get("macs").longValue();
        }
        assertEquals(spec.get("totals").get("macs").longValue(), macs);
    }

    @Test
    void aBlockTellsItsParametersSourcesAndShapes() throws Exception {
        JsonNode block = find(written(SMALL, UNFOLDED).get("blocks"), "blocks.2.1");
        assertEquals("uib", block.get("type").stringValue());
        assertEquals("stage2", block.get("stage").stringValue());
        assertEquals("blocks.2.0:out", block.get("inputs").get(0).stringValue());
        assertEquals("[1,96,14,14]", block.get("outputs").get("out").toString());
        assertEquals(3, block.get("parameters").get("middleKernel").intValue());
    }

    @Test
    void anOperatorTellsItsAttributesAndWeightKeys() throws Exception {
        JsonNode operator = find(written(SMALL, UNFOLDED).get("operators"), "blocks.2.1/dw_mid.conv");
        assertEquals("depthwise-convolution", operator.get("op").stringValue());
        assertEquals("[3,3]", operator.get("attributes").get("kernel").toString());
        assertEquals("[1,1,1,1]", operator.get("attributes").get("padding").toString());
        JsonNode weight = operator.get("weights").get(0);
        assertEquals("blocks.2.1.dw_mid.conv.weight", weight.get("key").stringValue());
        assertEquals("[192,1,3,3]", weight.get("shape").toString());
    }

    @Test
    void aFoldedWeightIsAFormulaOverKeys() throws Exception {
        JsonNode operator = find(written(SMALL, SpecOptions.DEFAULT).get("operators"), "stem/conv");
        JsonNode formula = operator.get("weights").get(0).get("key").get("rowScaled");
        assertEquals("conv_stem.weight", formula.get(0).stringValue());
        assertEquals(
                "bn1.running_var",
                formula.get(1).get("normScale").get("variance").stringValue());
        assertEquals("relu", operator.get("activation").stringValue());
    }

    @Test
    void aBatchChangesEveryShape() throws Exception {
        JsonNode spec = written(SMALL, UNFOLDED.withBatch(4));
        assertEquals("[4,3,224,224]", spec.get("input").toString());
        assertEquals("[4,1000]", spec.get("outputs").get(0).get("shape").toString());
    }

    @Test
    void anOpenBatchIsRefused() {
        SpecOptions open = UNFOLDED.withOpenBatch();
        assertEquals("EXPORT-007", writer.objection(open).orElseThrow().code());
        assertThrows(IllegalArgumentException.class, () -> written(SMALL, open));
    }

    @Test
    void aDesignWithoutBlocksIsRefused() {
        assertTrue(writer.refusals(source(Design.blank("nothing")), UNFOLDED).stream()
                .anyMatch(d -> d.code().equals("EXPORT-006")));
    }

    private static JsonNode find(JsonNode list, String id) {
        for (JsonNode one : list) {
            if (one.get("id").stringValue().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no " + id);
    }
}
