package org.mnv4designer.measure.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.accuracy.Structure;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.WorkloadBuilder;
import org.mnv4designer.zoo.Zoo;

class FileSizeTest {

    /** Files that TensorFlow Lite 2.21 and our ONNX exporter wrote. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            mobilenetv4_conv_small,    FP32,  15074992
            mobilenetv4_conv_small,    FP16,   7569180
            mobilenetv4_conv_small,    INT8,   4160488
            mobilenetv2_100,           FP32,  13985040
            mobilenetv2_100,           FP16,   7029300
            mobilenetv2_100,           INT8,   4013664
            mobilenetv4_conv_medium,   FP32,  38775436
            mobilenetv4_conv_medium,   FP16,  19441544
            mobilenetv4_conv_medium,   INT8,  10681088
            mobilenetv4_hybrid_medium, FP32,  44225880
            mobilenetv4_hybrid_medium, FP16,  22198944
            mobilenetv4_hybrid_medium, INT8,  12307272
            mobilenetv4_conv_small,    FP32,  15067699
            mobilenetv4_hybrid_medium, FP32,  44203151
            mobilenetv4_conv_large,    FP32, 130111531
            """)
    void realFilesLieInTheBand(String name, DataType type, long bytes) {
        Costs costs = NetworkCosts.of(TypedGraph.of(Zoo.design(name))).total();

        Estimate.Known<Bytes> size = FileSize.of(costs, type).asKnown().orElseThrow();

        assertTrue(size.low().count() <= bytes && bytes <= size.high().count(), size.toString());
        assertEquals(1, (double) size.value().count() / bytes, 0.01);
    }

    @Test
    void weightsBiasesAndFramingAddUp() {
        WorkloadBuilder two = new WorkloadBuilder().add(WorkClass.POINTWISE, 0, 0, 0, 0, 2);
        Costs costs = new Costs(0, 1000, 10, Counts.NONE, two.build(), Structure.NONE, true);

        assertEquals(4 * 1010 + 2 * 515, value(costs, DataType.FP32));
        assertEquals(1000 + 4 * 10 + 24 * 10 + 2 * 585, value(costs, DataType.INT8));
    }

    private static long value(Costs costs, DataType type) {
        return FileSize.of(costs, type).asKnown().orElseThrow().value().count();
    }

    @Test
    void withAnUnknownOperatorTheSizeIsUnknown() {
        Costs costs = new Costs(0, 1000, 10, Counts.NONE, new WorkloadBuilder().build(), Structure.NONE, false);

        assertTrue(FileSize.of(costs, DataType.FP32).asKnown().isEmpty());
    }
}
