package org.mnv4designer.parameter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mnv4designer.base.Shape;

/**
 * Numbers as they lie in a file or in memory, row-major and little endian. Immutable; the bytes of a file stay mapped and
 * are read on demand.
 */
public final class StoredTensor {
    private final ElementType type;
    private final Shape shape;
    private final ByteBuffer bytes;
    private final Runnable guard;
    private volatile @Nullable String hash;

    private StoredTensor(ElementType type, Shape shape, ByteBuffer bytes, Runnable guard) {
        if (bytes.remaining() != Math.multiplyExact(shape.elements(), (long) type.bytes())) {
            throw new IllegalArgumentException(
                    shape + " of " + type + " needs other than " + bytes.remaining() + " bytes");
        }
        this.type = type;
        this.shape = shape;
        this.bytes = bytes;
        this.guard = guard;
    }

    /** Float32 numbers, as many as the shape has elements; copied. */
    public static StoredTensor of(Shape shape, float... values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(values.length, 4)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return new StoredTensor(ElementType.F32, shape, bytes, () -> {});
    }

    /** Any type, from little-endian bytes that nobody changes afterwards. */
    static StoredTensor ofBytes(ElementType type, Shape shape, ByteBuffer bytes) {
        return ofBytes(type, shape, bytes, () -> {});
    }

    /** As above; the guard runs before every reading and throws if the bytes are no longer there. */
    static StoredTensor ofBytes(ElementType type, Shape shape, ByteBuffer bytes, Runnable guard) {
        return new StoredTensor(type, shape, bytes.slice(), guard);
    }

    public ElementType type() {
        return type;
    }

    public Shape shape() {
        return shape;
    }

    /**
     * The bytes as stored: read-only, little endian, with a position of their own.
     *
     * @throws java.io.UncheckedIOException if the file behind them was changed in place since it was opened
     */
    public ByteBuffer bytes() {
        guard.run();
        return bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** All numbers as float32; wider types are rounded. */
    public float[] toFloats() {
        float[] values = new float[count()];
        ByteBuffer source = bytes();
        if (type == ElementType.F32) {
            source.asFloatBuffer().get(values);
            return values;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) type.at(source, i);
        }
        return values;
    }

    /** All numbers in double precision. */
    double[] toDoubles() {
        double[] values = new double[count()];
        ByteBuffer source = bytes();
        for (int i = 0; i < values.length; i++) {
            values[i] = type.at(source, i);
        }
        return values;
    }

    private int count() {
        return Math.toIntExact(shape.elements());
    }

    /** SHA-256 over type, shape and bytes: equal for equal tensors wherever they lie. Computed at first use. */
    public String contentHash() {
        String known = hash;
        if (known == null) {
            byte[] head = (type + " " + shape + "\n").getBytes(StandardCharsets.UTF_8);
            known = new Sha256().add(head).add(bytes()).hex();
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return type + " " + shape;
    }
}
