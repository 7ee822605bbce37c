package org.mnv4designer.designer.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.designer.text.Text;

/** How the label of a stage reads on the screen. */
public final class StageName {
    private static final Pattern NUMBERED = Pattern.compile("stage(\\d+)");

    private StageName() {}

    /** {@code stage2} as "Stage 2", {@code stem} as "Stem", other labels with a capital letter. */
    public static String of(String stage, Text text) {
        Matcher numbered = NUMBERED.matcher(stage);
        if (numbered.matches()) {
            return text.stageNumbered(numbered.group(1));
        }
        return stage.isEmpty() ? stage : text.term(Character.toUpperCase(stage.charAt(0)) + stage.substring(1));
    }
}
