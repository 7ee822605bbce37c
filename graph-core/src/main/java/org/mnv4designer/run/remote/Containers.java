package org.mnv4designer.run.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;

/** Codecs of what holds other values. */
final class Containers {
    private Containers() {}

    @SuppressWarnings("unchecked")
    private static Codec<Object> any(Codec<?> codec) {
        return (Codec<Object>) codec;
    }

    /** Elements behind their number. */
    record Lists(Codec<?> element) implements Codec<List<?>> {
        @Override
        public void write(List<?> list, DataOutputStream to) throws IOException {
            to.writeInt(list.size());
            for (Object value : list) {
                any(element).write(value, to);
            }
        }

        @Override
        public List<?> read(FrameInput from) throws IOException {
            int count = from.count(0);
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                list.add(element.read(from));
            }
            return list;
        }
    }

    /** Pairs behind their number, in the map's order. */
    record Maps(Codec<?> key, Codec<?> value) implements Codec<Map<?, ?>> {
        @Override
        public void write(Map<?, ?> map, DataOutputStream to) throws IOException {
            to.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                any(key).write(entry.getKey(), to);
                any(value).write(entry.getValue(), to);
            }
        }

        @Override
        public Map<?, ?> read(FrameInput from) throws IOException {
            int count = from.count(1);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                map.put(key.read(from), value.read(from));
            }
            return map;
        }
    }

    /** Whether there is something, and that. */
    record Optionals(Codec<?> element) implements Codec<Optional<?>> {
        @Override
        public void write(Optional<?> value, DataOutputStream to) throws IOException {
            to.writeBoolean(value.isPresent());
            if (value.isPresent()) {
                any(element).write(value.get(), to);
            }
        }

        @Override
        public Optional<?> read(FrameInput from) throws IOException {
            return from.readBoolean() ? Optional.of(element.read(from)) : Optional.empty();
        }
    }

    /** UTF-8 of any length. */
    static final class Strings implements Codec<String> {
        @Override
        public void write(String text, DataOutputStream to) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }

        @Override
        public String read(FrameInput from) throws IOException {
            return new String(from.readNBytes(from.count(1)), StandardCharsets.UTF_8);
        }
    }

    /** The dimensions. */
    static final class Shapes implements Codec<Shape> {
        @Override
        public void write(Shape shape, DataOutputStream to) throws IOException {
            to.writeInt(shape.rank());
            for (int dim : shape.toArray()) {
                to.writeInt(dim);
            }
        }

        @Override
        public Shape read(FrameInput from) throws IOException {
            int[] dims = new int[from.count(Integer.BYTES)];
            for (int i = 0; i < dims.length; i++) {
                dims[i] = from.readInt();
            }
            try {
                return Shape.of(dims);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                throw new IOException(impossible);
            }
        }
    }

    /** The shape and all numbers. */
    static final class Tensors implements Codec<Tensor> {
        private final Shapes shapes = new Shapes();

        @Override
        public void write(Tensor tensor, DataOutputStream to) throws IOException {
            shapes.write(tensor.shape(), to);
            ByteBuffer bytes = ByteBuffer.allocate(
                    Math.multiplyExact(Math.toIntExact(tensor.shape().elements()), Float.BYTES));
            bytes.asFloatBuffer().put(tensor.values());
            to.write(bytes.array());
        }

        @Override
        public Tensor read(FrameInput from) throws IOException {
            Shape shape = shapes.read(from);
            if (shape.elements() > from.available() / Float.BYTES) {
                throw new IOException("a frame announces a tensor of " + shape + " and holds less");
            }
            float[] values = new float[(int) shape.elements()];
            ByteBuffer.wrap(from.readNBytes(values.length * Float.BYTES))
                    .asFloatBuffer()
                    .get(values);
            return Tensor.of(shape, values);
        }
    }
}
