package org.mnv4designer.run.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.block.ActivationBlock;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.Antialias;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.block.Concatenation;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.FusedInvertedBottleneck;
import org.mnv4designer.block.Gate;
import org.mnv4designer.block.Head;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.MultiHeadSelfAttention;
import org.mnv4designer.block.Normalization;
import org.mnv4designer.block.OperatorBlock;
import org.mnv4designer.block.Pooling;
import org.mnv4designer.block.Resizing;
import org.mnv4designer.block.SqueezeExcite;
import org.mnv4designer.block.StridePlacement;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.Overrides;

/** One word of a chain with its numbers, and the block that it stands for. */
record ChainWord(String word, List<String> numbers) {
    private static final Map<String, BiConsumer<ChainWord, Chain>> WORDS = Map.ofEntries(
            Map.entry("keep", (w, chain) -> chain.keep()),
            Map.entry("conv", (w, chain) -> chain.append(w.convolution(), w.whole(0))),
            Map.entry("project", ChainWord::project),
            Map.entry("dw", (w, chain) -> chain.append(w.depthwise(chain.channels()), chain.channels())),
            Map.entry("uib", (w, chain) -> chain.append(w.uib(), w.whole(0))),
            Map.entry("fused-ib", (w, chain) -> chain.append(w.fusedIb(), w.whole(0))),
            Map.entry("mqa", (w, chain) -> chain.append(w.mqa(), chain.channels())),
            Map.entry("mhsa", (w, chain) -> chain.append(w.mhsa(), chain.channels())),
            Map.entry("se", (w, chain) -> chain.append(w.squeeze(), chain.channels())),
            Map.entry("max", (w, chain) -> chain.append(w.pool(Pooling.Method.MAXIMUM), chain.channels())),
            Map.entry("average", (w, chain) -> chain.append(w.pool(Pooling.Method.AVERAGE), chain.channels())),
            Map.entry("mean", (w, chain) -> chain.append(mean(), chain.channels())),
            Map.entry("act", (w, chain) -> chain.append(new ActivationBlock(), chain.channels())),
            Map.entry("nearest", (w, chain) -> chain.append(w.resize(Resize.Method.NEAREST), chain.channels())),
            Map.entry("bilinear", (w, chain) -> chain.append(w.resize(Resize.Method.BILINEAR), chain.channels())),
            Map.entry("head", (w, chain) -> chain.append(w.head(), w.whole(0))),
            Map.entry("classify", (w, chain) -> chain.classify(new Classifier())),
            Map.entry("softmax", (w, chain) -> chain.append(softmax(), chain.channels())),
            Map.entry("norm", (w, chain) -> chain.append(norm(chain.channels()), chain.channels())),
            Map.entry("transpose", (w, chain) -> chain.append(transpose(), chain.channels())),
            Map.entry("add", (w, chain) -> chain.join(new Add(), chain.channels())),
            Map.entry("concat", (w, chain) -> chain.join(new Concatenation(), 2 * chain.channels())));

    void addTo(Chain chain) {
        Optional.ofNullable(WORDS.get(word))
                .orElseThrow(() -> new IllegalArgumentException("no block is called \"" + word + "\""))
                .accept(this, chain);
    }

    private int whole(int index) {
        return Integer.parseInt(numbers.get(index));
    }

    private int whole(int index, int otherwise) {
        return index < numbers.size() ? whole(index) : otherwise;
    }

    private double number(int index) {
        return Double.parseDouble(numbers.get(index));
    }

    /** Channels, kernel, stride (1), groups (1). */
    private ConvolutionBlock convolution() {
        return convolution(whole(0), whole(1), whole(2, 1), whole(3, 1));
    }

    private static ConvolutionBlock convolution(int channels, int kernel, int stride, int groups) {
        return new ConvolutionBlock(channels, kernel, stride, 1, groups, false, Normalization.BATCH, Antialias.NONE);
    }

    /** A convolution without activation. */
    private void project(Chain chain) {
        chain.append(convolution(), whole(0), Overrides.activation(ActivationFunction.NONE));
    }

    /** Kernel, stride. */
    private ConvolutionBlock depthwise(int channels) {
        return convolution(channels, whole(0), whole(1), channels);
    }

    /** Channels, start kernel, middle kernel, stride, expansion, squeeze-excite (0). */
    private UniversalInvertedBottleneck uib() {
        return new UniversalInvertedBottleneck(
                whole(0),
                whole(1),
                whole(2),
                0,
                whole(3),
                StridePlacement.TIMM,
                number(4),
                Optional.empty(),
                numbers.size() > 5 ? number(5) : 0,
                Gate.SIGMOID,
                1,
                Optional.empty(),
                Antialias.NONE);
    }

    /** Channels, kernel, stride, expansion. */
    private FusedInvertedBottleneck fusedIb() {
        return new FusedInvertedBottleneck(whole(0), whole(1), whole(2), number(3), Antialias.NONE);
    }

    /** Heads, dimension of keys and values, stride of keys and values. */
    private MobileMultiQueryAttention mqa() {
        return new MobileMultiQueryAttention(
                whole(0), whole(1), whole(1), whole(2), 3, List.of(1, 1), Optional.empty(), false);
    }

    private MultiHeadSelfAttention mhsa() {
        return new MultiHeadSelfAttention(
                whole(0), whole(1), whole(1), whole(2), 3, List.of(1, 1), Optional.empty(), false);
    }

    private SqueezeExcite squeeze() {
        return new SqueezeExcite(number(0), Gate.SIGMOID, 1);
    }

    private Pooling pool(Pooling.Method method) {
        return new Pooling(method, whole(0), whole(1));
    }

    private static Pooling mean() {
        return new Pooling(Pooling.Method.GLOBAL_AVERAGE, 1, 1);
    }

    private Resizing resize(Resize.Method method) {
        return new Resizing(method, number(0));
    }

    private Head head() {
        return new Head(whole(0), 0, Normalization.BATCH, false);
    }

    private static OperatorBlock softmax() {
        return new OperatorBlock("softmax", Map.of("axis", 3));
    }

    private static OperatorBlock norm(int channels) {
        return new OperatorBlock(
                "layer-norm", Map.of("axis", 1, "size", channels, "epsilon", 1e-6, "gamma", "gamma", "beta", "beta"));
    }

    private static OperatorBlock transpose() {
        return new OperatorBlock("transpose", Map.of("order", List.of(0, 1, 3, 2)));
    }
}
