package org.mnv4designer.run;

/** How the caller watches and stops long work. Called on the thread that works. */
public interface RunMonitor {
    /** Watches nothing and never stops. */
    RunMonitor NONE = new RunMonitor() {};

    /**
     * Tells what is being done.
     *
     * @param activity for people, such as "Unpacking the native library"
     * @param share done so far, 0 to 1; negative if it cannot be known
     */
    default void progress(String activity, double share) {}

    /** Whether to stop at the next step; asked between operators. */
    default boolean isCancelled() {
        return false;
    }
}
