package org.mnv4designer.run.remote;

import java.io.DataInput;
import java.io.DataOutputStream;
import java.io.IOException;

/** A codec of two functions. */
record Simple<T>(Writer<T> writer, Reader<T> reader) implements Codec<T> {
    /** Writes a value. */
    interface Writer<T> {
        void write(DataOutputStream to, T value) throws IOException;
    }

    /** Reads a value. */
    interface Reader<T> {
        T read(DataInput from) throws IOException;
    }

    @Override
    public void write(T value, DataOutputStream to) throws IOException {
        writer.write(to, value);
    }

    @Override
    public T read(FrameInput from) throws IOException {
        return reader.read(from);
    }
}
