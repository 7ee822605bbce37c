package org.mnv4designer.spec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;

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

    /** Why this format cannot do what the options ask, whatever the design; empty if it can. */
    Optional<Finding> objection(SpecOptions options);

    /**
     * Why this design cannot be written so, each reason naming its block; empty if it can. Warnings may stand beside:
     * only errors keep {@link #write} from running.
     */
    List<Diagnostic> refusals(SpecSource source, SpecOptions options);

    /**
     * Writes the whole file.
     *
     * @throws IllegalArgumentException if {@link #objection} or {@link #refusals} speak against it
     */
    void write(SpecSource source, SpecOptions options, OutputStream to) throws IOException;
}
