package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Window;

/**
 * Lowers attention over the places of a map. With shared keys the logits are one plain product (P h x dk)(dk x M)
 * without a transpose (paper, appendix G); with keys per head they are h products of transposed tensors.
 */
final class Attention {
    private static final int CONDITIONAL_POSITION_KERNEL = 3;

    private final Emitter to;
    private final Layers layers;
    private final AttentionSettings settings;
    private final KeyValueHeads sharing;

    Attention(Emitter to, AttentionSettings settings, KeyValueHeads sharing) {
        this.to = to;
        this.layers = new Layers(to);
        this.settings = settings;
        this.sharing = sharing;
    }

    Value lower(Value in) {
        Value shortcut = settings.conditionalPosition() ? conditionalPosition(in) : in;
        Value normed = layers.batchNorm("norm", shortcut);
        Projections projections = isPacked() ? packed(normed) : separate(normed);
        Value attended = sharing == KeyValueHeads.SHARED ? multiQuery(projections) : multiHead(projections);
        Value projected =
                layers.pointwise(isPacked() ? "attn.proj" : "attn.output.proj", restored(attended), channels(in));
        return layers.add("skip", layers.layerScale(settings.layerScale(), projected), shortcut);
    }

    private record Projections(Value query, Value key, Value value) {}

    /** timm packs query, key and value into one convolution where nothing is strided. */
    private boolean isPacked() {
        return sharing == KeyValueHeads.PER_HEAD && settings.kvStride() == 1 && !settings.stridesQueries();
    }

    private Value conditionalPosition(Value in) {
        Window window = layers.window(CONDITIONAL_POSITION_KERNEL, 1);
        ParameterRef bias = ParameterRef.local("conv_cpe_dw.bias");
        DepthwiseConvolution position =
                new DepthwiseConvolution(channels(in), window, Layers.weight("conv_cpe_dw"), Optional.of(bias));
        return to.emit("cpe_skip", new Binary(Binary.Kind.ADD), in, to.emit("conv_cpe_dw", position, in));
    }

    private Projections packed(Value normed) {
        int keys = settings.heads() * settings.keyDim();
        int values = settings.heads() * settings.valueDim();
        Value qkv = layers.pointwise("attn.qkv", normed, 2 * keys + values);
        List<Value> parts = to.emitAll("attn.split", new Split(1, List.of(keys, keys, values)), qkv);
        return new Projections(parts.get(0), parts.get(1), parts.get(2));
    }

    private Projections separate(Value normed) {
        int shared = sharing == KeyValueHeads.SHARED ? 1 : settings.heads();
        Value query = layers.pointwise("attn.query.proj", queries(normed), settings.heads() * settings.keyDim());
        Value key = layers.pointwise("attn.key.proj", reduced("attn.key", normed), shared * settings.keyDim());
        Value value = layers.pointwise("attn.value.proj", reduced("attn.value", normed), shared * settings.valueDim());
        return new Projections(query, key, value);
    }

    private Value queries(Value normed) {
        if (!settings.stridesQueries()) {
            return normed;
        }
        Size stride = new Size(settings.queryStrideHeight(), settings.queryStrideWidth());
        Pool pool = new Pool(Pool.Kind.AVERAGE, new Window(stride, stride, Size.ONE, Padding.NONE));
        return layers.batchNorm("attn.query.norm", to.emit("attn.query.down_pool", pool, normed));
    }

    private Value reduced(String role, Value normed) {
        if (settings.kvStride() == 1) {
            return normed;
        }
        Value down = layers.depthwise(role + ".down_conv", normed, settings.kvKernel(), settings.kvStride());
        return layers.batchNorm(role + ".norm", down);
    }

    private Value multiQuery(Projections p) {
        Shape map = p.query().shape();
        int places = map.height() * map.width();
        Value query = view("attn.query.heads", sequence("attn.query.sequence", p.query()), places * settings.heads());
        Value key = sequence("attn.key.sequence", p.key());
        Value value = sequence("attn.value.sequence", p.value());
        Value attended = weighted(query, key, value);
        Value joined =
                to.emit("attn.join", new Reshape(List.of(0, places, settings.heads() * settings.valueDim())), attended);
        return to.emit("attn.map", Reindex.toMap(map.height(), map.width()), joined);
    }

    private Value view(String name, Value sequence, int rows) {
        return to.emit(name, new Reshape(List.of(0, rows, settings.keyDim())), sequence);
    }

    private Value multiHead(Projections p) {
        Shape map = p.query().shape();
        Value query = split("attn.query", p.query(), settings.keyDim());
        Value key = split("attn.key", p.key(), settings.keyDim());
        Value value = split("attn.value", p.value(), settings.valueDim());
        Value attended = to.emit("attn.unsplit", new Transpose(List.of(0, 2, 1, 3)), weighted(query, key, value));
        int places = map.height() * map.width();
        Value joined =
                to.emit("attn.join", new Reshape(List.of(0, places, settings.heads() * settings.valueDim())), attended);
        return to.emit("attn.map", Reindex.toMap(map.height(), map.width()), joined);
    }

    /** [N, heads dim, H, W] to [N, heads, H W, dim]. */
    private Value split(String role, Value map, int dim) {
        Value sequence = sequence(role + ".sequence", map);
        int places = sequence.shape().dim(1);
        Value heads = to.emit(role + ".heads", new Reshape(List.of(0, places, settings.heads(), dim)), sequence);
        return to.emit(role + ".split", new Transpose(List.of(0, 2, 1, 3)), heads);
    }

    private Value weighted(Value query, Value key, Value value) {
        double scale = 1 / Math.sqrt(settings.keyDim());
        Value logits = to.emit("attn.logits", new MatMul(true, scale), query, key);
        Value weights = to.emit("attn.softmax", new Softmax(-1), logits);
        return to.emit("attn.weighted", new MatMul(false, 1), weights, value);
    }

    private Value sequence(String name, Value map) {
        return to.emit(name, Reindex.toSequence(), map);
    }

    private Value restored(Value attended) {
        if (!settings.stridesQueries()) {
            return attended;
        }
        Resize.Method method = Resize.Method.BILINEAR;
        int height = attended.shape().height() * settings.queryStrideHeight();
        int width = attended.shape().width() * settings.queryStrideWidth();
        return to.emit("attn.output.upsample", new Resize(method, height, width), attended);
    }

    private static int channels(Value map) {
        return map.shape().channels();
    }
}
