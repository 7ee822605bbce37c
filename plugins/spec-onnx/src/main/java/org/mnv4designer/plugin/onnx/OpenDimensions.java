package org.mnv4designer.plugin.onnx;

import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.plugin.onnx.proto.TensorShapeProto;

/** Which dimensions a file leaves open until it is run, and under which names. */
record OpenDimensions(boolean batchIsOpen, boolean sizeIsOpen) {
    private static final String BATCH = "batch";

    TensorShapeProto ofInput(Shape image) {
        TensorShapeProto closed = closed(image);
        if (!sizeIsOpen || !image.isMap()) {
            return closed;
        }
        return closed.toBuilder()
                .setDim(2, named("height"))
                .setDim(3, named("width"))
                .build();
    }

    /** What can be told of a value inside the graph: nothing while the size is open. */
    Optional<TensorShapeProto> of(Shape shape) {
        return sizeIsOpen ? Optional.empty() : Optional.of(closed(shape));
    }

    /** Of a result; height and width of a map stay unknown while the size is open. */
    TensorShapeProto ofResult(Shape shape) {
        if (!sizeIsOpen || shape.rank() < 3) {
            return closed(shape);
        }
        TensorShapeProto.Builder dims = TensorShapeProto.newBuilder();
        batch(dims, shape);
        for (int axis = 1; axis < shape.rank(); axis++) {
            boolean known = shape.isMap() && axis == 1;
            if (known) {
                number(dims, shape.dim(axis));
            } else {
                dims.addDim(TensorShapeProto.Dimension.getDefaultInstance());
            }
        }
        return dims.build();
    }

    private TensorShapeProto closed(Shape shape) {
        TensorShapeProto.Builder dims = TensorShapeProto.newBuilder();
        batch(dims, shape);
        shape.dims().stream().skip(1).forEach(dim -> number(dims, dim));
        return dims.build();
    }

    private void batch(TensorShapeProto.Builder dims, Shape shape) {
        if (batchIsOpen) {
            dims.addDim(named(BATCH));
        } else {
            number(dims, shape.dim(0));
        }
    }

    private static TensorShapeProto.Dimension named(String name) {
        return TensorShapeProto.Dimension.newBuilder().setDimParam(name).build();
    }

    private static void number(TensorShapeProto.Builder dims, int dim) {
        dims.addDimBuilder().setDimValue(dim);
    }
}
