package org.mnv4designer.designer.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go: in UTF-8, to a terminal in its own encoding. Remembers a failure that the writer swallows, so that a
 * script which redirects to a full disk does not take half a result for a whole one.
 */
final class StandardOutput extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    StandardOutput(OutputStream to) {
        super(to);
    }

    PrintWriter writer() {
        Charset charset = System.console() == null ? StandardCharsets.UTF_8 : Charset.defaultCharset();
        return new PrintWriter(this, true, charset);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Why not everything could be written; empty if it was, or if the reader had read enough and went away. */
    Optional<String> failure() {
        return failure.map(e -> String.valueOf(e.getMessage()))
                .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
