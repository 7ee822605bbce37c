package org.mnv4designer.designer.shell.preference;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.mnv4designer.designer.text.Text;

/**
 * A page of preferences.
 *
 * @param labels what can be found on it
 * @param content its node, called once
 * @param restore gives everything on it its standard
 * @param apply makes what is not in the draft hold
 */
record PreferencePage(
        String id,
        Function<Text, String> title,
        List<Function<Text, String>> labels,
        Function<Text, Node> content,
        Runnable restore,
        Runnable apply) {

    boolean matches(String query, Text text) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(title), labels.stream())
                .anyMatch(words -> words.apply(text).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
