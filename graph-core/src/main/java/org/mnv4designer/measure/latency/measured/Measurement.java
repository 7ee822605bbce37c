package org.mnv4designer.measure.latency.measured;

import java.util.Optional;

/**
 * One measured time as its file says it.
 *
 * @param design how the file names the network: a path, a name of the zoo, or a name of another tool's
 * @param input its image size as written, such as {@code 224x224}
 * @param milliseconds of one run
 * @param batch images in one run
 */
public record Measurement(
        Place place, String design, Optional<String> input, double milliseconds, int batch, Setting setting) {

    Measurement with(String otherDesign, Optional<String> otherInput) {
        return new Measurement(
                place, otherDesign, otherInput.isPresent() ? otherInput : input, milliseconds, batch, setting);
    }
}
