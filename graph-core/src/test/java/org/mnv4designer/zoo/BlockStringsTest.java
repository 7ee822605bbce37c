package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;

class BlockStringsTest {
    /** As timm's mobilenetv3.py defines Conv-S, in its own notation with comments. */
    private static final String CONV_SMALL = """
            [
                # stage 0, 112x112 in
                [
                    'cn_r1_k3_s2_e1_c32',  # 32
                    'cn_r1_k1_s1_e1_c32',
                ],
                [
                    'cn_r1_k3_s2_e1_c96',
                    'cn_r1_k1_s1_e1_c64',
                ],
                [
                    'uir_r1_a5_k5_s2_e3_c96',  # ExtraDW
                    'uir_r4_a0_k3_s1_e2_c96',  # IB
                    'uir_r1_a3_k0_s1_e4_c96',  # ConvNext
                ],
                [
                    'uir_r1_a3_k3_s2_e6_c128',
                    'uir_r1_a5_k5_s1_e4_c128',
                    'uir_r1_a0_k5_s1_e4_c128',
                    'uir_r1_a0_k5_s1_e3_c128',
                    'uir_r2_a0_k3_s1_e4_c128',
                ],
                [
                    'cn_r1_k1_s1_c960',
                ],
            ]""";

    @Test
    void timmsOwnDefinitionMakesTheBlocksOfTheZoo() throws BlockStringException {
        List<Block> zoo = Zoo.design("mobilenetv4_conv_small").network().blocks().stream()
                .filter(node -> node.id().startsWith("blocks."))
                .map(BlockNode::block)
                .toList();
        assertTrue(BlockStrings.areIn(CONV_SMALL));
        assertEquals(zoo, BlockStrings.parse(CONV_SMALL));
    }

    @Test
    void attentionHasHeadsDimensionsAndDownsampledKeys() throws BlockStringException {
        Block block = BlockStrings.parse("mqa_r1_k3_h4_s1_v2_d64_c160").get(0);
        assertEquals("mobile-mqa", block.typeId());
        assertEquals(4, block.parameters().get("heads"));
        assertEquals(64, block.parameters().get("valueDim"));
        assertEquals(2, block.parameters().get("kvStride"));
        assertEquals(3, block.parameters().get("kvKernel"));
    }

    @Test
    void onlyTheFirstOfRepeatedBlocksHasTheStride() throws BlockStringException {
        List<Block> blocks = BlockStrings.parse("er_r3_k3_s2_e4_c48");
        assertEquals(
                List.of(2, 1, 1),
                blocks.stream().map(block -> block.parameters().get("stride")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uir_r1_a5_k5_s1_e4_c96 xyz_c3  | "xyz_c3" at character 24: is no block
            uir_r1_a5_k5_s1_e4_q96         | "q96" at character 20: is nothing that uir has
            uir_r1_a5_k5_s1_e4             | "uir_r1_a5_k5_s1_e4" at character 1: lacks cN
            uir_r1_a5_k4_s1_e4_c96         | k4 is an even kernel
            uir_r0_k3_c96                  | r0 must be a whole number from 1 to 1000
            uir_r1_k3_k5_c96               | "k5" at character 11: k stands twice
            mqa_r1_k3_h4_s2_d64_c160       | attention with stride 2
            cn_r999_k1_c8 cn_r2_k1_c8      | makes more than 1000 blocks
            cn_r1_k1_c99999                | c99999 must be a whole number from 1 to 65536
            """)
    void badTextIsRefusedWithItsPlace(String text, String message) {
        String told = assertThrows(BlockStringException.class, () -> BlockStrings.parse(text))
                .getMessage();
        assertTrue(told.contains(message), told);
    }

    @Test
    void otherTextIsNotTakenForBlockStrings() {
        assertFalse(BlockStrings.areIn("{\"format\": \"mnv4-design\"}"));
        assertFalse(BlockStrings.areIn("hello uir_r1"));
        assertFalse(BlockStrings.areIn(""));
    }
}
