package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * An operator that we do not know: kept so that it can be saved back, never counted. Totals over a graph that holds one
 * are lower bounds.
 *
 * @param domain its name space, such as an ONNX domain; may be empty
 * @param type its name there
 * @param payload its raw bytes in base 64, as its source had them
 * @param shapes its output shapes if the source told them, else empty
 */
public record Opaque(String domain, String type, String payload, List<Shape> shapes) implements Operator {

    public Opaque {
        shapes = List.copyOf(shapes);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        if (shapes.isEmpty()) {
            throw new ShapeException(
                    "the output shape of unknown operator " + (domain.isEmpty() ? "" : domain + ".") + type
                            + " is not known",
                    "give the block its output shape");
        }
        return shapes;
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.opaque(this);
    }
}
