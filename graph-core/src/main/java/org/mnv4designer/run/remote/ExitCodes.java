package org.mnv4designer.run.remote;

/** What the code says that an engine's process ended with. */
final class ExitCodes {
    private static final int NO_START = 1;
    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNAL = 128;
    private static final int KILLED = SIGNAL + 9;
    private static final int STOPPED = SIGNAL + 15;

    private ExitCodes() {}

    static String explain(int code) {
        return switch (code) {
            case NO_START -> "exit 1, it could not start";
            case OUT_OF_MEMORY -> "exit 3, out of memory";
            case KILLED -> "exit 137, killed, perhaps for want of memory";
            case STOPPED -> "exit 143, stopped";
            default -> "exit " + code + (code > SIGNAL ? ", native crash" : "");
        };
    }
}
