package org.mnv4designer.designer.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.design.ImageInput;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 256x192}, or {@code 256} for a square. */
final class InputSize implements ITypeConverter<InputSize.Pixels> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:[xX×](\\d{1,5}))?");
    private static final int LARGEST = 16384;

    /** Height and width. */
    record Pixels(int height, int width) {
        ImageInput of(ImageInput input) {
            return new ImageInput(input.channels(), height, width);
        }
    }

    @Override
    public Pixels convert(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            int height = Integer.parseInt(matcher.group(1));
            int width = matcher.group(2) == null ? height : Integer.parseInt(matcher.group(2));
            if (isSide(height) && isSide(width)) {
                return new Pixels(height, width);
            }
        }
        throw new TypeConversionException(
                "\"" + text + "\" is no size: give HEIGHTxWIDTH such as 224x224, sides from 1 to " + LARGEST);
    }

    private static boolean isSide(int side) {
        return side >= 1 && side <= LARGEST;
    }
}
