package org.mnv4designer.run.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds one chunk in files made of named chunks; lengths are checked against the file before they are believed. */
final class Chunks {
    private Chunks() {}

    /** PNG: length, name, content, checksum, from byte 8 on. */
    static Optional<ByteBuffer> png(byte[] file, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = 8;
        while (file.length - at >= 12) {
            long length = bytes.getInt(at) & 0xffffffffL;
            if (length > file.length - at - 12) {
                return Optional.empty();
            }
            if (nameAt(file, at + 4).equals(name)) {
                return Optional.of(bytes.slice(at + 8, (int) length));
            }
            at += 12 + (int) length;
        }
        return Optional.empty();
    }

    /** RIFF: name, length (little endian), content padded to an even length, from byte 12 on. */
    static Optional<ByteBuffer> riff(byte[] file, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long at = 12;
        while (file.length - at >= 8) {
            long length = bytes.getInt((int) at + 4) & 0xffffffffL;
            if (length > file.length - at - 8) {
                return Optional.empty();
            }
            if (nameAt(file, (int) at).equals(name)) {
                return Optional.of(bytes.slice((int) at + 8, (int) length));
            }
            at += 8 + length + (length & 1);
        }
        return Optional.empty();
    }

    private static String nameAt(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
