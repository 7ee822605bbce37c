package org.mnv4designer.parameter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A safetensors file, checked wholly and mapped into memory: opening reads the header, numbers are read when asked for. */
public final class SafetensorsFile implements WeightSource {
    private final Path path;
    private final Map<String, StoredTensor> tensors;
    private final Map<String, String> metadata;

    SafetensorsFile(Path path, SafetensorsHeader header, Map<String, StoredTensor> tensors) {
        this.path = path;
        this.tensors = Collections.unmodifiableMap(tensors);
        this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(header.metadata()));
    }

    public Path path() {
        return path;
    }

    /** Free text that the writer left, by name. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /** All tensors by key, in the order of the file. */
    public Map<String, StoredTensor> tensors() {
        return tensors;
    }

    @Override
    public Optional<StoredTensor> find(String key) {
        return Optional.ofNullable(tensors.get(key));
    }

    @Override
    public Set<String> keys() {
        return tensors.keySet();
    }

    /** SHA-256 of the whole file as it is now, in lower-case hexadecimal digits: what a design names. */
    public String sha256() throws IOException {
        Sha256 sha = new Sha256();
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
            while (channel.read(buffer) >= 0) {
                sha.add(buffer.flip());
                buffer.clear();
            }
        }
        return sha.hex();
    }
}
