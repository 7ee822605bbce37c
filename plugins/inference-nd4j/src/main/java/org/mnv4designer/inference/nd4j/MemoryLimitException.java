package org.mnv4designer.inference.nd4j;

/** Says that a network needs more memory than it may have; becomes a diagnostic where the network is prepared. */
final class MemoryLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long wanted;
    private final long limit;

    MemoryLimitException(long wanted, long limit) {
        super("needs at least " + wanted + " bytes, the limit is " + limit);
        this.wanted = wanted;
        this.limit = limit;
    }

    long wanted() {
        return wanted;
    }

    long limit() {
        return limit;
    }
}
