package org.mnv4designer.plugin.bench;

/**
 * Pushes a network's data out of the caches next to the core. In a network, a layer's weights were last used one inference
 * ago, and all other weights and maps have been touched since; a layer that is run again and again by itself would find
 * them close by and look faster than it is. Fourteen megabytes are the weights of MobileNetV2 or MobileNetV4-Conv-S in
 * float32: more than second-level caches hold, less than many third-level ones.
 */
final class Caches {
    private static final int FLOATS = 14 * 1024 * 1024 / Float.BYTES;
    private static final int FLOATS_PER_LINE = 16;

    private final float[] memory = new float[FLOATS];
    private float sum;

    void fill() {
        for (int i = 0; i < FLOATS; i += FLOATS_PER_LINE) {
            sum += memory[i];
            memory[i] = sum;
        }
    }
}
