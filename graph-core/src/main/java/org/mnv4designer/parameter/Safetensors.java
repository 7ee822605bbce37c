package org.mnv4designer.parameter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.parameter.SafetensorsHeader.BadHeader;

/**
 * Reads and writes safetensors: eight bytes of length, a JSON header, then the numbers. A file is refused as a whole
 * before any memory is taken for its tensors if the header is longer than 16 MB, names more than 65,536 tensors, lies
 * about sizes, or leaves gaps (docs/security.md).
 */
public final class Safetensors {
    private Safetensors() {}

    /**
     * Opens a file for reading; later changes of the file are not seen reliably.
     *
     * @throws WeightFileException if it is missing, unreadable, no safetensors file, or damaged
     */
    public static SafetensorsFile read(Path file) throws WeightFileException {
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file) ? "it is no ordinary file" : "there is no such file";
            throw new WeightFileException(file, "file", what, "name an existing .safetensors file");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return open(file, channel);
        } catch (BadHeader e) {
            throw e.in(file);
        } catch (AccessDeniedException e) {
            throw new WeightFileException(file, "file", "reading it is not allowed", "allow yourself to read it");
        } catch (IOException e) {
            throw new WeightFileException(
                    file, "file", String.valueOf(e.getMessage()), "check the disk, then try again");
        }
    }

    private static SafetensorsFile open(Path file, FileChannel channel) throws IOException, BadHeader {
        FileStamp stamp = FileStamp.of(file);
        ForeignFormat.refuse(readAt(channel, 0, (int) Math.min(16, channel.size())));
        long headerBytes = headerLength(channel);
        long dataStart = 8 + headerBytes;
        SafetensorsHeader header =
                HeaderParser.parse(readAt(channel, 8, (int) headerBytes)).requireCovering(channel.size() - dataStart);
        return new SafetensorsFile(file, header, MappedTensors.map(channel, dataStart, header.entries(), stamp));
    }

    private static long headerLength(FileChannel channel) throws IOException, BadHeader {
        long size = channel.size();
        if (size < 8) {
            throw truncated("the file has " + size + " bytes, fewer than the 8 of a header length");
        }
        long length = readAt(channel, 0, 8).getLong();
        if (length < 2 || length > SafetensorsHeader.MAX_BYTES) {
            throw truncated("the header claims " + Long.toUnsignedString(length) + " bytes, allowed are 2 to "
                    + SafetensorsHeader.MAX_BYTES);
        }
        if (length > size - 8) {
            throw truncated("the header claims " + length + " bytes but only " + (size - 8) + " follow");
        }
        return length;
    }

    private static BadHeader truncated(String problem) {
        return new BadHeader("header length", problem, "get the file again: it is incomplete or no safetensors file");
    }

    private static ByteBuffer readAt(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    /**
     * Saves tensors, whole or not at all. Equal content gives equal bytes: wide types come first, then names in order.
     *
     * @param metadata free text by name; may be empty
     * @throws SaveException if that fails; the previous file is then unchanged
     */
    public static void write(Path file, Map<String, StoredTensor> tensors, Map<String, String> metadata)
            throws SaveException {
        new SafetensorsWriter(tensors, metadata).save(file);
    }
}
