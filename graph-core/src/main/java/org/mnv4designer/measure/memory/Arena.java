package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mnv4designer.base.DataType;

/**
 * The one piece of memory in which a runtime lays out all activations, planned as TensorFlow Lite does: greedily by size
 * (arXiv:2001.03288), each tensor in the tightest gap between those that are live with it, aligned to 64 bytes. Nothing
 * runs in place, and workspaces are left out. At least the peak, by what lies waste between tensors.
 *
 * @param bytes its size if the image is given up once it is read
 * @param bytesWithInputKept its size if the image stays to the end, as TensorFlow Lite has it
 */
public record Arena(long bytes, long bytesWithInputKept) {
    private static final long ALIGNMENT = 64;

    private record Placed(LiveTensor tensor, long from, long to) {}

    public static Arena of(MemoryTimeline timeline, DataType type) {
        int last = timeline.steps().size() - 1;
        List<LiveTensor> inputKept = timeline.tensors().stream()
                .map(tensor -> tensor.isInput() ? tensor.until(last) : tensor)
                .toList();
        return new Arena(size(timeline.tensors(), type), size(inputKept, type));
    }

    private static long size(List<LiveTensor> tensors, DataType type) {
        List<LiveTensor> bySize = new ArrayList<>(tensors);
        bySize.sort(Comparator.comparingLong(LiveTensor::elements).reversed());
        List<Placed> placed = new ArrayList<>();
        long end = 0;
        for (LiveTensor tensor : bySize) {
            Placed next = place(tensor, tensor.elements() * type.bytes(), placed);
            placed.add(next);
            placed.sort(Comparator.comparingLong(Placed::from));
            end = Math.max(end, next.to());
        }
        return end;
    }

    /** @param placed by where they start */
    private static Placed place(LiveTensor tensor, long bytes, List<Placed> placed) {
        long best = -1;
        long tightest = Long.MAX_VALUE;
        long free = 0;
        for (Placed other : placed) {
            if (!other.tensor().meets(tensor)) {
                continue;
            }
            long gap = other.from() - free;
            if (gap >= bytes && gap < tightest) {
                best = free;
                tightest = gap;
            }
            free = Math.max(free, aligned(other.to()));
        }
        long from = best >= 0 ? best : free;
        return new Placed(tensor, from, from + bytes);
    }

    private static long aligned(long address) {
        return (address + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
