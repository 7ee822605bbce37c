package org.mnv4designer.designer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    static Stream<Class<?>> areas() {
        return Stream.of(Text.class.getInterfaces());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyMethodHasASentenceAndEverySentenceAMethod(Class<?> area) {
        var methods =
                Arrays.stream(area.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(methods, new TreeSet<>(sentences(area).keySet()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void sentencesHaveAsManyPlacesAsTheirMethodsHaveParameters(Class<?> area) {
        for (Method method : area.getMethods()) {
            long places = Pattern.compile("\\{\\d}")
                    .matcher(sentences(area).getString(method.getName()))
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

    private static ResourceBundle sentences(Class<?> area) {
        return ResourceBundle.getBundle(area.getName(), Locale.ROOT);
    }
}
