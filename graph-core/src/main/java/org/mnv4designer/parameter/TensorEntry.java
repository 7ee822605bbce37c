package org.mnv4designer.parameter;

import org.mnv4designer.base.Shape;

/**
 * One line of a safetensors header, already sound in itself: the bytes from {@code begin} (counted from the end of the
 * header) to {@code end} are what type and shape need.
 */
record TensorEntry(String name, ElementType type, Shape shape, long begin, long end) {
    long length() {
        return end - begin;
    }
}
