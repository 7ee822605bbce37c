package org.mnv4designer.designer.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the user prefers, each as a property that views follow and that {@link Settings} remember. The dialog of
 * preferences changes them; so may a view for what only it uses.
 */
public final class Preferences {
    /** Views move to explain: automatic layout, drill in. */
    public static final Preference<Boolean> MOTION = Preference.onOff("motion", true);

    /** The canvas shows its grid. */
    public static final Preference<Boolean> GRID = Preference.onOff("grid", true);

    /** Dragged blocks snap to the grid. */
    public static final Preference<Boolean> SNAP_TO_GRID = Preference.onOff("snapToGrid", false);

    /** Dragged blocks snap to lines with other blocks. */
    public static final Preference<Boolean> SNAP_TO_GUIDES = Preference.onOff("snapToGuides", true);

    /** Pointing at a parameter shows what other values would cost. */
    public static final Preference<Boolean> WHAT_IF_ON_HOVER = Preference.onOff("whatIfOnHover", true);

    /** Ids of the devices that show in the strip and in what-if; empty means the standard ones ({@link ShownDevices}). */
    public static final Preference<List<String>> SHOWN_DEVICES = Preference.names("shownDevices");

    /** For how many days earlier saved states of files are kept; 0 keeps none. */
    public static final Preference<Integer> LOCAL_HISTORY_DAYS = Preference.number("localHistoryDays", 30, 0, 365);

    /** What the colours of blocks mean; {@code none} is their type. */
    public static final Preference<String> HEAT =
            Preference.word("heat", "none", List.of("none", "macs", "parameters", "latency", "memory", "intensity"));

    /** {@code light}, {@code dark}, {@code contrast} or {@code system}. */
    public static final Preference<String> THEME =
            Preference.word("theme", "light", List.of("light", "dark", "contrast", "system"));

    /** {@code en}, {@code de}, or empty for the language of the system; holds from the next start. */
    public static final Preference<String> LANGUAGE = Preference.word("language", "", List.of("", "en", "de"));

    /** Size of body text in pixels. */
    public static final Preference<Integer> TEXT_SIZE = Preference.number("textSize", 12, 10, 18);

    /** All of them. */
    public static final List<Preference<?>> ALL = List.of(
            MOTION,
            GRID,
            SNAP_TO_GRID,
            SNAP_TO_GUIDES,
            WHAT_IF_ON_HOVER,
            SHOWN_DEVICES,
            LOCAL_HISTORY_DAYS,
            HEAT,
            THEME,
            LANGUAGE,
            TEXT_SIZE);

    private final Settings settings;
    private final Map<Preference<?>, ObjectProperty<?>> properties = new LinkedHashMap<>();

    public Preferences(Settings settings) {
        this.settings = settings;
        ALL.forEach(this::start);
    }

    /** What is preferred now; a change is remembered. */
    @SuppressWarnings("unchecked") // start() puts a property of the same type under each preference
    public <T> ObjectProperty<T> of(Preference<T> preference) {
        ObjectProperty<?> property = properties.get(preference);
        if (property == null) {
            throw new IllegalArgumentException("there is no preference " + preference.key());
        }
        return (ObjectProperty<T>) property;
    }

    private <T> void start(Preference<T> preference) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(preference.in(settings));
        property.addListener((any, before, now) ->
                settings.put(preference.key(), preference.write().apply(now)));
        properties.put(preference, property);
    }
}
