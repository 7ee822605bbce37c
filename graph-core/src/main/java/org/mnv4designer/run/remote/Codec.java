package org.mnv4designer.run.remote;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes values of one type, and reads them again. */
interface Codec<T> {
    void write(T value, DataOutputStream to) throws IOException;

    /** @throws IOException if the bytes are no such value */
    T read(FrameInput from) throws IOException;
}
