package org.mnv4designer.run.remote;

import java.io.DataInput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;

/**
 * Codecs by type: for records their components in order, for sealed interfaces the number of the permitted class and its
 * value, for lists, maps and optional values what they hold. What can be read is thereby decided by the type that is
 * asked for, and never by the bytes.
 */
final class Codecs {
    private final Map<Type, Codec<?>> known = new ConcurrentHashMap<>();

    Codecs() {
        known.put(int.class, simple(DataOutputStream::writeInt, DataInput::readInt));
        known.put(long.class, simple(DataOutputStream::writeLong, DataInput::readLong));
        known.put(double.class, simple(DataOutputStream::writeDouble, DataInput::readDouble));
        known.put(boolean.class, simple(DataOutputStream::writeBoolean, DataInput::readBoolean));
        known.put(Integer.class, of(int.class));
        known.put(String.class, new Containers.Strings());
        known.put(Shape.class, new Containers.Shapes());
        known.put(Tensor.class, new Containers.Tensors());
        Simple.Writer<Duration> nanos = (to, value) -> to.writeLong(value.toNanos());
        known.put(Duration.class, simple(nanos, from -> Duration.ofNanos(from.readLong())));
    }

    private static <T> Codec<T> simple(Simple.Writer<T> writer, Simple.Reader<T> reader) {
        return new Simple<>(writer, reader);
    }

    /** The codec of a class. */
    @SuppressWarnings("unchecked")
    <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) of((Type) type);
    }

    Codec<?> of(Type type) {
        Codec<?> found = known.get(type);
        if (found == null) {
            found = made(type);
            known.put(type, found);
        }
        return found;
    }

    private Codec<?> made(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constants(plain);
        }
        if (plain.isRecord()) {
            return new RecordCodec(plain, this);
        }
        if (plain.isSealed()) {
            return new SealedCodec(plain, this);
        }
        throw new IllegalArgumentException("no values of " + type + " cross a process boundary");
    }

    private Codec<?> container(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        return switch (generic.getRawType().getTypeName()) {
            case "java.util.List" -> new Containers.Lists(of(of[0]));
            case "java.util.Optional" -> new Containers.Optionals(of(of[0]));
            case "java.util.Map" -> new Containers.Maps(of(of[0]), of(of[1]));
            default -> throw new IllegalArgumentException("no values of " + generic + " cross a process boundary");
        };
    }

    private static Codec<Object> constants(Class<?> type) {
        Object[] all = Objects.requireNonNull(type.getEnumConstants());
        return simple((to, value) -> to.writeInt(((Enum<?>) value).ordinal()), from -> all[index(from, all.length)]);
    }

    static int index(DataInput from, int size) throws IOException {
        int index = from.readInt();
        if (index < 0 || index >= size) {
            throw new IOException(index + " names none of " + size + " things");
        }
        return index;
    }
}
