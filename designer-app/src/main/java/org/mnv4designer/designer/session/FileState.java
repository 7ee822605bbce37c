package org.mnv4designer.designer.session;

/** How the file of a session stands to what was read from it, or saved to it, last. */
public record FileState(Disk disk, Access access) {
    public static final FileState NORMAL = new FileState(Disk.IN_STEP, Access.WRITABLE);

    /** What others did to the file meanwhile. */
    public enum Disk {
        IN_STEP,
        CHANGED,
        DELETED
    }

    /** Whether the file can be saved to. */
    public enum Access {
        WRITABLE,
        READ_ONLY
    }

    public boolean isReadOnly() {
        return access == Access.READ_ONLY;
    }

    public FileState withDisk(Disk other) {
        return new FileState(other, access);
    }
}
