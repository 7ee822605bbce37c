package org.mnv4designer.designer.text;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the methods of {@link Text} from the bundles of its areas and their translations, at each call. */
public final class TextBundle implements InvocationHandler {
    private static final String TERMS = Text.class.getPackageName() + ".Terms";

    private final Map<Class<?>, ResourceBundle> areas;
    private final ResourceBundle terms;

    private TextBundle(Map<Class<?>, ResourceBundle> areas, ResourceBundle terms) {
        this.areas = areas;
        this.terms = terms;
    }

    /** The texts in a language; English where a translation has none. */
    public static Text in(Locale language) {
        Map<Class<?>, ResourceBundle> areas = Stream.of(Text.class.getInterfaces())
                .collect(Collectors.toUnmodifiableMap(area -> area, area -> sentences(area.getName(), language)));
        return (Text) Proxy.newProxyInstance(
                Text.class.getClassLoader(),
                new Class<?>[] {Text.class},
                new TextBundle(areas, sentences(TERMS, language)));
    }

    private static ResourceBundle sentences(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return answerAsObject(proxy, method, arguments);
        }
        if (method.getDeclaringClass() == Text.class) {
            String english = String.valueOf(arguments[0]);
            return terms.containsKey(english) ? terms.getString(english) : english;
        }
        ResourceBundle sentences =
                Objects.requireNonNull(areas.get(method.getDeclaringClass()), "texts are declared in areas");
        return fill(sentences.getString(method.getName()), arguments);
    }

    private static Object answerAsObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> Text.class.getSimpleName();
        };
    }

    /** Replaces {0}, {1}, … ; quotes and other braces stand for themselves. */
    private static String fill(String sentence, Object[] arguments) {
        if (arguments == null) {
            return sentence;
        }
        String filled = sentence;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }
}
