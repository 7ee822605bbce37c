package org.mnv4designer.base;

/** Number formats that memory and weights are counted in. */
public enum DataType {
    FP32(4),
    FP16(2),
    INT8(1);

    private final int bytes;

    DataType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    /** The name used in files and reports: {@code fp32}, {@code fp16}, {@code int8}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
