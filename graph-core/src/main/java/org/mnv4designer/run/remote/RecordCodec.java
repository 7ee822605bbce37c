package org.mnv4designer.run.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** The components of a record in order. Their codecs are looked up when used, since records may hold their own kind. */
final class RecordCodec implements Codec<Object> {
    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final Codecs codecs;

    RecordCodec(Class<?> type, Codecs codecs) {
        this.components = type.getRecordComponents();
        this.codecs = codecs;
        try {
            this.constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
        Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> codec(RecordComponent component) {
        return (Codec<Object>) codecs.of(component.getGenericType());
    }

    @Override
    public void write(Object value, DataOutputStream to) throws IOException {
        for (RecordComponent component : components) {
            try {
                codec(component).write(component.getAccessor().invoke(value), to);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Override
    public Object read(FrameInput from) throws IOException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = codec(components[i]).read(from);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IOException(
                    "what came is no " + constructor.getDeclaringClass().getSimpleName(), refused);
        }
    }
}
