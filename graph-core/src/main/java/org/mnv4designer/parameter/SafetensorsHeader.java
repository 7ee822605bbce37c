package org.mnv4designer.parameter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Shape;

/**
 * The table of contents of a safetensors file, believed only after every line agrees with itself, with the others and
 * with the size of the file.
 *
 * @param entries in the order of their bytes
 * @param metadata free text by name, in the order of the file
 */
record SafetensorsHeader(List<TensorEntry> entries, Map<String, String> metadata) {
    /** The format itself allows 100 MB; a network of 100,000 blocks needs less than this. */
    static final int MAX_BYTES = 16 << 20;

    static final int MAX_ENTRIES = 1 << 16;
    static final int MAX_RANK = 16;
    static final int MAX_NAME = 1024;

    /** A tensor must fit a Java buffer. */
    static final long MAX_TENSOR_BYTES = Integer.MAX_VALUE;

    SafetensorsHeader {
        entries = entries.stream()
                .sorted(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end))
                .toList();
    }

    /** One line of the header as it is written there, nothing believed yet. */
    record Line(String name, String type, List<Long> dims, List<Long> offsets) {
        TensorEntry check() throws BadHeader {
            ElementType element = ElementType.named(type)
                    .orElseThrow(() -> new BadHeader(
                            place(),
                            "element type " + Quote.of(type) + " is unknown",
                            "store it as one of " + List.of(ElementType.values())));
            long length = length(element.bytes());
            long begin = offsets.get(0);
            long end = offsets.get(1);
            if (begin < 0 || end < begin) {
                throw wrong("offsets " + offsets + " are negative or run backwards");
            }
            if (end - begin != length) {
                throw wrong("type " + type + " and shape " + dims + " need " + length + " bytes, the offsets give "
                        + (end - begin));
            }
            return new TensorEntry(name, element, shape(), begin, end);
        }

        private long length(int bytesOfOne) throws BadHeader {
            if (dims.size() > MAX_RANK) {
                throw wrong("it has " + dims.size() + " dimensions, more than " + MAX_RANK);
            }
            long length = bytesOfOne;
            for (long dim : dims) {
                if (dim < 1) {
                    throw wrong("shape " + dims + " has a dimension below 1");
                }
                // Both factors are below 2^31, so the product is exact.
                length = dim > MAX_TENSOR_BYTES ? Long.MAX_VALUE : length * dim;
                if (length > MAX_TENSOR_BYTES) {
                    throw wrong("shape " + dims + " needs more than the " + MAX_TENSOR_BYTES + " bytes allowed");
                }
            }
            return length;
        }

        private Shape shape() {
            return Shape.of(dims.stream().mapToInt(Long::intValue).toArray());
        }

        private BadHeader wrong(String problem) {
            return new BadHeader(place(), problem, "get the file again, or write it anew from its source");
        }

        private String place() {
            return "tensor " + Quote.of(name);
        }
    }

    static SafetensorsHeader of(List<Line> lines, Map<String, String> metadata) throws BadHeader {
        List<TensorEntry> entries = new ArrayList<>(lines.size());
        for (Line line : lines) {
            entries.add(line.check());
        }
        return new SafetensorsHeader(entries, metadata);
    }

    /** The tensors must follow each other without gaps or overlaps and end where the file ends. */
    SafetensorsHeader requireCovering(long dataBytes) throws BadHeader {
        long end = 0;
        for (TensorEntry entry : entries) {
            if (entry.begin() != end) {
                String kind = entry.begin() < end ? "overlaps the tensor before it" : "leaves a gap before it";
                throw damaged(entry, "starts at byte " + entry.begin() + " where " + end + " was due: it " + kind);
            }
            if (entry.end() > dataBytes) {
                throw damaged(
                        entry,
                        "ends at byte " + entry.end() + " but the file has only " + dataBytes + " bytes of data");
            }
            end = entry.end();
        }
        if (end != dataBytes) {
            throw new BadHeader(
                    "end of file",
                    (dataBytes - end) + " bytes follow after the last tensor",
                    "get the file again, or write it anew from its source");
        }
        return this;
    }

    private static BadHeader damaged(TensorEntry entry, String problem) {
        return new BadHeader(
                "tensor " + Quote.of(entry.name()),
                problem,
                "get the file again: it is incomplete or was changed by hand");
    }

    /** What is wrong, before it is known in which file. */
    static final class BadHeader extends Exception {
        private static final long serialVersionUID = 1L;

        private final String place;
        private final String problem;
        private final String fix;

        BadHeader(String place, String problem, String fix) {
            super(problem);
            this.place = place;
            this.problem = problem;
            this.fix = fix;
        }

        WeightFileException in(java.nio.file.Path file) {
            return new WeightFileException(file, place, problem, fix);
        }
    }
}
