package org.mnv4designer.designer.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** A stream that fails as soon as nobody wants what is written any more. */
final class StoppableStream extends FilterOutputStream {
    private final BooleanSupplier stopped;

    StoppableStream(OutputStream out, BooleanSupplier stopped) {
        super(out);
        this.stopped = stopped;
    }

    @Override
    public void write(int one) throws IOException {
        check();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        check();
        out.write(bytes, from, count);
    }

    private void check() throws IOException {
        if (stopped.getAsBoolean()) {
            throw new InterruptedIOException("cancelled");
        }
    }
}
