package org.mnv4designer.block;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.op.ShapeException;

/**
 * A kind of block: its id in files, its parameters with their defaults, and how it presents itself.
 *
 * @param <B> the record that holds the parameters
 */
public final class BlockType<B extends Record & Block> {
    private final String id;
    private final B defaults;
    private final Palette palette;
    private final RecordComponent[] components;
    private final Constructor<B> constructor;
    private final List<BlockParameter> parameters;

    private BlockType(String id, Class<B> record, B defaults, Palette palette) {
        this.id = id;
        this.defaults = defaults;
        this.palette = palette;
        this.components = record.getRecordComponents();
        this.constructor = constructor(record, components);
        this.parameters = Arrays.stream(components)
                .map(component -> BlockParameter.of(component, defaults))
                .toList();
    }

    /**
     * Describes a block record.
     *
     * @param id its name in files
     * @param defaults the values that missing parameters take
     */
    public static <B extends Record & Block> BlockType<B> of(String id, Class<B> record, B defaults, Palette palette) {
        return new BlockType<>(id, record, defaults, palette);
    }

    private static <B> Constructor<B> constructor(Class<B> record, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<B> found = record.getDeclaredConstructor(types);
            found.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor: " + record, e);
        }
    }

    public String id() {
        return id;
    }

    public B defaults() {
        return defaults;
    }

    public Palette palette() {
        return palette;
    }

    public List<BlockParameter> parameters() {
        return parameters;
    }

    /** The parameters of a block of this type, by name in the order of the record. */
    public Map<String, Object> valuesOf(Block block) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            values.put(component.getName(), BlockParameter.read(component, block));
        }
        return values;
    }

    /**
     * A block with these parameter values; missing ones take their defaults.
     *
     * @param values of the types that {@link BlockParameter#javaType()} names
     * @throws ShapeException if the block refuses the values
     */
    public B create(Map<String, ?> values) {
        Object[] arguments = parameters.stream()
                .map(p -> values.containsKey(p.name()) ? values.get(p.name()) : p.defaultValue())
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw refusal(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot create block " + id, e);
        }
    }

    /** The block with one parameter changed. */
    public B with(Block block, String parameter, Object value) {
        Map<String, Object> values = valuesOf(block);
        if (values.put(parameter, value) == null) {
            throw new IllegalArgumentException("block type " + id + " has no parameter " + parameter);
        }
        return create(values);
    }

    private static RuntimeException refusal(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }

    @Override
    public String toString() {
        return "block type " + id;
    }
}
