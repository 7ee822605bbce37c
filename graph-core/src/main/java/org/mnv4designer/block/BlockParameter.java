package org.mnv4designer.block;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * One parameter of a block type, read off its record component.
 *
 * @param name as in files: {@code startKernel}
 * @param javaType int, double, boolean, String, an enum, or Optional or List of those
 * @param defaultValue what a missing parameter means
 */
public record BlockParameter(
        String name, Type javaType, Object defaultValue, Optional<Range> range, Optional<Choices> choices) {

    static BlockParameter of(RecordComponent component, Block defaults) {
        return new BlockParameter(
                component.getName(),
                component.getGenericType(),
                read(component, defaults),
                Optional.ofNullable(component.getAnnotation(Range.class)),
                Optional.ofNullable(component.getAnnotation(Choices.class)));
    }

    static Object read(RecordComponent component, Block block) {
        try {
            return component.getAccessor().invoke(block);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + block, e);
        }
    }
}
