package org.mnv4designer.designer.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1366x768}: width, then height, as screens are measured. */
final class PictureSize implements ITypeConverter<PictureSize.Pixels> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");
    private static final int LARGEST = 8192;

    /** Width and height. */
    record Pixels(int width, int height) {}

    @Override
    public Pixels convert(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            Pixels pixels = new Pixels(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (pixels.width() <= LARGEST && pixels.height() <= LARGEST) {
                return pixels;
            }
        }
        throw new TypeConversionException(
                "\"" + text + "\" is no size: give WIDTHxHEIGHT such as 1366x768, sides from 100 to " + LARGEST);
    }
}
