package org.mnv4designer.spec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mnv4designer.base.Diagnostic;

/**
 * Writes designs in one format. Found by the service loader; has a public constructor without arguments and holds no
 * state. See docs/add-an-exporter.md.
 */
public interface SpecWriter {

    /** The word behind {@code mnv4 export --to}, such as {@code onnx}. */
    String id();

    /** What people call the format, such as {@code ONNX}. */
    String title();

    /** The end of its file names, without a dot. */
    String extension();

    /**
     * Why this design cannot be written so, each reason naming its block; empty if it can. Warnings may stand beside:
     * only errors keep {@link #write} from running.
     */
    List<Diagnostic> refusals(SpecSource source, SpecOptions options);

    /**
     * Writes the whole file.
     *
     * @throws IllegalArgumentException if {@link #refusals} holds an error
     */
    void write(SpecSource source, SpecOptions options, OutputStream to) throws IOException;
}
