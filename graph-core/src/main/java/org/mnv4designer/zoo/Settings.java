package org.mnv4designer.zoo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The {@code key=value} words of a line of the zoo's text files, in order. */
record Settings(Map<String, String> values) {
    static Settings of(Iterable<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            String[] pair = word.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalStateException("the zoo's files hold key=value words, got " + word);
            }
            values.put(pair[0], pair[1]);
        }
        return new Settings(values);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    double number(String key, double otherwise) {
        return find(key).map(Double::parseDouble).orElse(otherwise);
    }

    Optional<Integer> wholeNumber(String key) {
        return find(key).map(Integer::parseInt);
    }
}
