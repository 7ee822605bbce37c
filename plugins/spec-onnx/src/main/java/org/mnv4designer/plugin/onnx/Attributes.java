package org.mnv4designer.plugin.onnx;

import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.List;
import org.mnv4designer.plugin.onnx.proto.AttributeProto;
import org.mnv4designer.plugin.onnx.proto.AttributeProto.AttributeType;

/** The attributes of a node, in the order given; read as a phrase: {@code Attributes.of("axis", 1).and("keepdims", 0)}. */
record Attributes(List<AttributeProto> list) {
    static final Attributes NONE = new Attributes(List.of());

    Attributes {
        list = List.copyOf(list);
    }

    static Attributes of(String name, long value) {
        return NONE.and(name, value);
    }

    static Attributes of(String name, long... values) {
        return NONE.and(name, values);
    }

    static Attributes of(String name, double value) {
        return NONE.and(name, value);
    }

    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    Attributes and(String name, long value) {
        return with(named(name, AttributeType.INT).setI(value));
    }

    Attributes and(String name, long... values) {
        AttributeProto.Builder attribute = named(name, AttributeType.INTS);
        Arrays.stream(values).forEach(attribute::addInts);
        return with(attribute);
    }

    Attributes and(String name, double value) {
        return with(named(name, AttributeType.FLOAT).setF((float) value));
    }

    Attributes and(String name, String value) {
        return with(named(name, AttributeType.STRING).setS(ByteString.copyFromUtf8(value)));
    }

    /** These attributes but for one. */
    Attributes without(String name) {
        return new Attributes(
                list.stream().filter(a -> !a.getName().equals(name)).toList());
    }

    private static AttributeProto.Builder named(String name, AttributeType type) {
        return AttributeProto.newBuilder().setName(name).setType(type);
    }

    private Attributes with(AttributeProto.Builder attribute) {
        AttributeProto[] all = Arrays.copyOf(list.toArray(AttributeProto[]::new), list.size() + 1);
        all[list.size()] = attribute.build();
        return new Attributes(List.of(all));
    }
}
