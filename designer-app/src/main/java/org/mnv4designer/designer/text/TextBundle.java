package org.mnv4designer.designer.text;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers the methods of {@link Text} from {@code Text.properties} and its translations, at each call. */
public final class TextBundle implements InvocationHandler {
    private final ResourceBundle bundle;

    private TextBundle(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in a language; English where a translation has none. */
    public static Text in(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                Text.class.getName(),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return (Text) Proxy.newProxyInstance(
                Text.class.getClassLoader(), new Class<?>[] {Text.class}, new TextBundle(bundle));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return answerAsObject(proxy, method, arguments);
        }
        return fill(bundle.getString(method.getName()), arguments);
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
