package org.mnv4designer.measure.latency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON file together with where it stands, so that every complaint names its place.
 *
 * @param path its JSON pointer (RFC 6901), such as {@code /model/rates/pointwise}; empty for the whole file
 */
record JsonPlace(String file, String path, JsonNode node) {

    /** Refuses keys that nobody reads: mostly misspelt ones. */
    JsonPlace only(Set<String> keys) throws ProfileException {
        if (!node.isObject()) {
            throw wrong("must be an object", "write { … }");
        }
        for (String name : node.propertyNames()) {
            if (!keys.contains(name)) {
                throw at(name).wrong(
                                "is not a known key",
                                "remove it or use one of " + String.join(", ", new TreeSet<>(keys)));
            }
        }
        return this;
    }

    JsonPlace child(String key) throws ProfileException {
        if (!node.has(key)) {
            throw at(key).wrong("is missing", "add it");
        }
        return new JsonPlace(file, at(key).path, node.get(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    private JsonPlace at(String key) {
        return new JsonPlace(file, path + "/" + key.replace("~", "~0").replace("/", "~1"), node);
    }

    String text(String key) throws ProfileException {
        return child(key).text();
    }

    String text() throws ProfileException {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("must be a text, got " + shown(), "write it in quotes");
        }
        return node.stringValue();
    }

    boolean truth(String key) throws ProfileException {
        JsonPlace place = child(key);
        if (!place.node.isBoolean()) {
            throw place.wrong("must be true or false, got " + place.shown(), "correct the value");
        }
        return place.node.booleanValue();
    }

    /** A finite number of at least 0. */
    double rate(String key) throws ProfileException {
        JsonPlace place = child(key);
        if (!place.node.isNumber() || !(place.node.doubleValue() >= 0 && place.node.doubleValue() < 1e12)) {
            throw place.wrong("must be a number of at least 0, got " + place.shown(), "correct the number");
        }
        return place.node.doubleValue();
    }

    int count(String key) throws ProfileException {
        double value = rate(key);
        if (value != Math.rint(value) || value > 1_000_000) {
            throw child(key).wrong("must be a whole number, got " + child(key).shown(), "correct the number");
        }
        return (int) value;
    }

    List<JsonPlace> list(String key) throws ProfileException {
        JsonPlace place = child(key);
        if (!place.node.isArray()) {
            throw place.wrong("must be a list", "write [ … ]");
        }
        List<JsonPlace> all = new ArrayList<>();
        for (int i = 0; i < place.node.size(); i++) {
            all.add(new JsonPlace(file, place.path + "/" + i, place.node.get(i)));
        }
        return all;
    }

    List<String> texts(String key) throws ProfileException {
        List<String> all = new ArrayList<>();
        for (JsonPlace place : list(key)) {
            all.add(place.text());
        }
        return all;
    }

    Map<String, JsonPlace> entries(String key) throws ProfileException {
        JsonPlace place = child(key);
        if (!place.node.isObject()) {
            throw place.wrong("must be an object", "write { … }");
        }
        Map<String, JsonPlace> all = new LinkedHashMap<>();
        for (String name : place.node.propertyNames()) {
            all.put(name, place.child(name));
        }
        return all;
    }

    /** A word of a closed vocabulary. */
    <T> T word(String key, Function<String, Optional<T>> vocabulary, String allowed) throws ProfileException {
        JsonPlace place = child(key);
        Optional<T> found = vocabulary.apply(place.text());
        if (found.isEmpty()) {
            throw place.wrong("is not known: " + place.shown(), "use one of " + allowed);
        }
        return found.get();
    }

    ProfileException wrong(String message, String fix) {
        return new ProfileException(file, path, message, fix);
    }

    private String shown() {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
