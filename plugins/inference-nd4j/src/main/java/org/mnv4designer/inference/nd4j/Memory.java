package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mnv4designer.base.Bytes;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Plans native memory while a network is compiled: in the order of computation, what nobody reads any more is handed to
 * the next value. The plan is fixed afterwards, so runs allocate nothing.
 */
final class Memory {
    private final long limit;
    private final List<Storage> all = new ArrayList<>();
    private long bytes;

    Memory(Bytes limit) {
        this.limit = limit.count();
    }

    /** Memory for so many numbers, used once: the smallest idle piece that fits, else a new one. */
    Storage take(DataType type, long elements) {
        Storage found = all.stream()
                .filter(storage -> storage.uses() == 0 && storage.type() == type && storage.capacity() >= elements)
                .min(Comparator.comparingLong(Storage::capacity))
                .orElseGet(() -> allocate(type, elements));
        found.retain(1);
        return found;
    }

    /** Memory that is never handed on: weights, constants, results. */
    Storage keep(DataType type, long elements) {
        Storage storage = allocate(type, elements);
        storage.retain(1);
        return storage;
    }

    private Storage allocate(DataType type, long elements) {
        long wanted = Math.addExact(bytes, Math.multiplyExact(elements, (long) type.width()));
        if (wanted > limit) {
            throw new MemoryLimitException(wanted, limit);
        }
        bytes = wanted;
        Storage storage = new Storage(type, elements);
        all.add(storage);
        return storage;
    }

    Bytes bytes() {
        return new Bytes(bytes);
    }

    void free() {
        all.forEach(Storage::free);
        all.clear();
    }
}
