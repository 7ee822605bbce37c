package org.mnv4designer.designer.part.inference;

import org.mnv4designer.run.image.Picture;

/**
 * One channel of what a block gave out, as a picture from the channel's own minimum to its maximum.
 *
 * @param channel its number from 0; -1 if the picture shows all channels, a pixel each
 */
public record FeatureMap(int channel, double minimum, double maximum, Picture picture) {
    boolean showsAll() {
        return channel < 0;
    }
}
