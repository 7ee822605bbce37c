package org.mnv4designer.parameter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Number formats that a weight file may hold; the constants are named as safetensors names them. All little endian. */
public enum ElementType {
    F64(8) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getDouble(index * 8);
        }
    },
    F32(4) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getFloat(index * 4);
        }
    },
    F16(2) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return HalfPrecision.toFloat(bytes.getShort(index * 2));
        }
    },
    BF16(2) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return Float.intBitsToFloat(bytes.getShort(index * 2) << 16);
        }
    },
    I64(8) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getLong(index * 8);
        }
    },
    I32(4) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getInt(index * 4);
        }
    },
    I16(2) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.getShort(index * 2);
        }
    },
    I8(1) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.get(index);
        }
    },
    U8(1) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.get(index) & 0xff;
        }
    },
    BOOL(1) {
        @Override
        double at(ByteBuffer bytes, int index) {
            return bytes.get(index) == 0 ? 0 : 1;
        }
    };

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    /** The type of that name; empty if we do not know it. */
    public static Optional<ElementType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    /** The element at an index of a little-endian buffer. */
    abstract double at(ByteBuffer bytes, int index);
}
