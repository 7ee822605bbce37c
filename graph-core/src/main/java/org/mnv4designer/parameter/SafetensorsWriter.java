package org.mnv4designer.parameter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.SaveException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one safetensors file, as its reference library orders it: by width of the type, widest first, then by name. */
final class SafetensorsWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private static final String METADATA = "__metadata__";

    private final List<Map.Entry<String, StoredTensor>> tensors;
    private final Map<String, String> metadata;

    SafetensorsWriter(Map<String, StoredTensor> tensors, Map<String, String> metadata) {
        this.tensors = tensors.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, StoredTensor>>comparingInt(
                                entry -> -entry.getValue().type().bytes())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        this.metadata = new TreeMap<>(metadata);
        if (tensors.containsKey(METADATA)) {
            throw new IllegalArgumentException(
                    "no tensor can be named " + METADATA + ": the format keeps its texts there");
        }
    }

    void save(Path file) throws SaveException {
        AtomicFile.write(file, this::writeTo);
    }

    void writeTo(OutputStream out) throws IOException {
        byte[] header = padded(header());
        WritableByteChannel channel = Channels.newChannel(out);
        channel.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .flip());
        channel.write(ByteBuffer.wrap(header));
        for (Map.Entry<String, StoredTensor> tensor : tensors) {
            channel.write(tensor.getValue().bytes());
        }
    }

    /** Spaces up to a multiple of eight bytes let the numbers start aligned. */
    private static byte[] padded(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
        byte[] spaces = " ".repeat(-bytes.length & 7).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(bytes.length + spaces.length)
                .put(bytes)
                .put(spaces)
                .array();
    }

    private String header() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            writeMetadata(json);
            long offset = 0;
            for (Map.Entry<String, StoredTensor> tensor : tensors) {
                offset = writeLine(json, tensor.getKey(), tensor.getValue(), offset);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private void writeMetadata(JsonGenerator json) {
        if (metadata.isEmpty()) {
            return;
        }
        json.writeName(METADATA).writeStartObject();
        metadata.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static long writeLine(JsonGenerator json, String name, StoredTensor tensor, long begin) {
        int[] dims = tensor.shape().toArray();
        long end = begin + tensor.bytes().remaining();
        json.writeName(name).writeStartObject();
        json.writeStringProperty("dtype", tensor.type().name());
        json.writeName("shape").writeArray(dims, 0, dims.length);
        json.writeName("data_offsets").writeArray(new long[] {begin, end}, 0, 2);
        json.writeEndObject();
        return end;
    }
}
