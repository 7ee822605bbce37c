package org.mnv4designer.block;

/** Whether the heads of an attention share one key and value. */
enum KeyValueHeads {
    /** Multi-query attention. */
    SHARED,
    /** Multi-head attention. */
    PER_HEAD
}
