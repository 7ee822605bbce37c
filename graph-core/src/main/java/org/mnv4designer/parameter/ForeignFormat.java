package org.mnv4designer.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mnv4designer.parameter.SafetensorsHeader.BadHeader;

/** Files that people take for safetensors, told by their first bytes so that the message can say what to do. */
enum ForeignFormat {
    PYTORCH_ZIP("PK\3\4", "a PyTorch archive (.pt, .pth), which may run code when loaded"),
    PICKLE("\u0080\2", "a Python pickle, which may run code when loaded"),
    HDF5("\u0089HDF", "an HDF5 file (.h5)"),
    NUMPY("\u0093NUMPY", "a NumPy file (.npy)"),
    GGUF("GGUF", "a GGUF file"),
    LFS("version https:", "a Git LFS pointer, not the weights themselves");

    private final byte[] magic;
    private final String what;

    ForeignFormat(String magic, String what) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.what = what;
    }

    static void refuse(ByteBuffer start) throws BadHeader {
        for (ForeignFormat format : values()) {
            if (format.begins(start)) {
                throw new BadHeader("first bytes", "it is " + format.what, format.fix());
            }
        }
    }

    private String fix() {
        return this == LFS ? "fetch the file with git lfs pull" : "convert it with Python's safetensors library first";
    }

    private boolean begins(ByteBuffer start) {
        return start.remaining() >= magic.length
                && Arrays.equals(start.array(), 0, magic.length, magic, 0, magic.length);
    }
}
