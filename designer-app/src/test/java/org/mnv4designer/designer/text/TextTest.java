package org.mnv4designer.designer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
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
            assertEquals(
                    method.getParameterCount(),
                    places(sentences(area).getString(method.getName())).size(),
                    method.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everySentenceIsThereInGermanWithTheSamePlaces(Class<?> area) {
        ResourceBundle english = sentences(area);
        ResourceBundle german = ResourceBundle.getBundle(area.getName(), Locale.GERMAN);
        assertEquals(Locale.GERMAN, german.getLocale(), area.getSimpleName() + "_de.properties");
        for (String sentence : english.keySet()) {
            assertTrue(isOwn(german, sentence), sentence);
            assertEquals(places(english.getString(sentence)), places(german.getString(sentence)), sentence);
        }
        assertEquals(english.keySet(), german.keySet());
    }

    @Test
    void parametersAreFilledInAndQuotesStandForThemselves() {
        Text text = TextBundle.in(Locale.ENGLISH);
        assertEquals("No block matches \"x'y\".", text.paletteNothingFound("x'y"));
        assertEquals("Undo  (Ctrl+Z)", text.tooltipWithKeys("Undo", "Ctrl+Z"));
    }

    @Test
    void termsOfPluginsStayEnglishWhereNobodyTranslatedThem() {
        Text german = TextBundle.in(Locale.GERMAN);
        assertEquals("Ausgangskanäle", german.term("Out channels"));
        assertEquals("Wobbly channels", german.term("Wobbly channels"));
        assertEquals("Out channels", TextBundle.in(Locale.ENGLISH).term("Out channels"));
    }

    /** A translation inherits what it lacks: its own keys are the ones that count. */
    private static boolean isOwn(ResourceBundle translation, String sentence) {
        return ((PropertyResourceBundle) translation).handleGetObject(sentence) != null;
    }

    private static TreeSet<String> places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle sentences(Class<?> area) {
        return ResourceBundle.getBundle(area.getName(), Locale.ROOT);
    }
}
