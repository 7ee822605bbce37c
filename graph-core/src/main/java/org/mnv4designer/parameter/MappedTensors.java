package org.mnv4designer.parameter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps a file in windows of at most 2 GB, the most that one Java buffer spans, each of whole tensors. */
final class MappedTensors {
    private MappedTensors() {}

    /** @param entries without gaps, in the order of their bytes */
    static Map<String, StoredTensor> map(
            FileChannel channel, long dataStart, List<TensorEntry> entries, FileStamp stamp) throws IOException {
        Map<String, StoredTensor> tensors = new LinkedHashMap<>();
        for (List<TensorEntry> window : windows(entries, Integer.MAX_VALUE)) {
            long begin = window.get(0).begin();
            long length = window.get(window.size() - 1).end() - begin;
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, dataStart + begin, length);
            for (TensorEntry entry : window) {
                ByteBuffer part = bytes.slice((int) (entry.begin() - begin), (int) entry.length());
                tensors.put(
                        entry.name(), StoredTensor.ofBytes(entry.type(), entry.shape(), part, stamp::requireUnchanged));
            }
        }
        return tensors;
    }

    static List<List<TensorEntry>> windows(List<TensorEntry> entries, long most) {
        List<List<TensorEntry>> windows = new ArrayList<>();
        long begin = 0;
        for (TensorEntry entry : entries) {
            if (windows.isEmpty() || entry.end() - begin > most) {
                windows.add(new ArrayList<>());
                begin = entry.begin();
            }
            windows.get(windows.size() - 1).add(entry);
        }
        return windows;
    }
}
