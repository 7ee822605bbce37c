package org.mnv4designer.designer.part.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.design.file.DesignFileException;

/**
 * Why a text is no design.
 *
 * @param line counted from 0
 * @param fix an imperative without a full stop
 */
public record SpecError(int line, String problem, String fix) {
    private static final Pattern LINE = Pattern.compile("line (\\d+), column \\d+");

    static SpecError of(SpecText text, DesignFileException failure) {
        Matcher line = LINE.matcher(failure.place());
        int found = line.matches() ? Integer.parseInt(line.group(1)) - 1 : text.lineOf(failure.place());
        return new SpecError(Math.max(0, Math.min(found, text.lines() - 1)), failure.problem(), failure.fix());
    }
}
