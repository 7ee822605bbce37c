package org.mnv4designer.designer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {
    private final ResourceBundle bundle = ResourceBundle.getBundle(Text.class.getName(), Locale.ROOT);

    @Test
    void everyMethodHasASentenceAndEverySentenceAMethod() {
        var methods = Arrays.stream(Text.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(methods, new TreeSet<>(bundle.keySet()));
    }

    @Test
    void sentencesHaveAsManyPlacesAsTheirMethodsHaveParameters() {
        for (Method method : Text.class.getMethods()) {
            long places = Pattern.compile("\\{\\d}")
                    .matcher(bundle.getString(method.getName()))
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .count();
            assertEquals(method.getParameterCount(), places, method.getName());
        }
    }

    @Test
    void parametersAreFilledInAndQuotesStandForThemselves() {
        Text text = TextBundle.in(Locale.ENGLISH);
        assertEquals("No block matches \"x'y\".", text.paletteNothingFound("x'y"));
        assertEquals("Undo  (Ctrl+Z)", text.tooltipWithKeys("Undo", "Ctrl+Z"));
    }
}
