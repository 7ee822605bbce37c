package org.mnv4designer.designer.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of images, or {@code dynamic} for a number that is open until the file runs. */
final class BatchSize implements ITypeConverter<BatchSize.Images> {
    private static final int MOST = 4096;

    /** How many; empty if that is open. */
    record Images(Optional<Integer> count) {}

    @Override
    public Images convert(String text) {
        if (text.equals("dynamic")) {
            return new Images(Optional.empty());
        }
        int count = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (count < 1 || count > MOST) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no batch: give a whole number from 1 to " + MOST + ", or dynamic");
        }
        return new Images(Optional.of(count));
    }
}
