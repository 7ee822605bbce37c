package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.ParameterRef;

class WeightKeysTest {
    private final WeightKeys keys = new WeightKeys(Map.of(
            "first", "stem",
            "moved", "blocks.2.1",
            "later", "blocks.2.10",
            "top", "head",
            "bare", ""));

    @ParameterizedTest
    @CsvSource(textBlock = """
            first,      conv.weight,        conv_stem.weight
            first,      bn1.running_mean,   bn1.running_mean
            moved,      dw_mid.conv.weight, blocks.2.1.dw_mid.conv.weight
            top,        conv_head.weight,   conv_head.weight
            top,        norm_head.bias,     norm_head.bias
            classifier, weight,             classifier.weight
            bare,       proj.bias,          proj.bias
            """)
    void aKeyIsPrefixAndRoleExceptAtTheTopLevelOfTimm(String block, String role, String key) {
        assertEquals(key, keys.key(new ParameterRef.Stored(block, role)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            conv_stem.weight,              first
            bn1.num_batches_tracked,       first
            blocks.2.1.dw_mid.conv.weight, moved
            blocks.2.10.pw_exp.bn.weight,  later
            blocks.2.1.new.deep.part,      moved
            norm_head.running_var,         top
            """)
    void aKeyOfAFileLeadsBackToItsBlock(String key, String block) {
        assertEquals(Optional.of(block), keys.blockOf(key));
    }

    @Test
    void aKeyOfNoBlockHasNone() {
        assertEquals(Optional.empty(), keys.blockOf("blocks.3.0.conv.weight"));
    }
}
