package org.mnv4designer.designer.shell.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.mnv4designer.designer.kit.FuzzyMatch;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.text.Text;

/** What a query finds, by kind, what was used recently before all, and which of it is chosen. */
public final class QuickAccessModel {
    /** As many of a kind show while a query is typed; without one only {@value #FEW}. */
    static final int MANY = 12;

    static final int FEW = 5;
    private static final int REMEMBERED = 8;
    private static final String KEY = "quickAccess.recent";

    /**
     * A line: the title of a kind, or something found.
     *
     * @param shown how many of the kind follow
     * @param total how many of the kind fit
     */
    public record Row(String title, int shown, int total, Optional<QuickItem> item) {
        boolean isTitle() {
            return item.isEmpty();
        }
    }

    private record Entry(QuickItem item, FuzzyMatch words, int number) {}

    private record Group(String title, List<Entry> entries) {}

    private record Hit(QuickItem item, int score, int number) {}

    private record Found(String title, List<Hit> hits, int best) {}

    private final Settings settings;
    private final Text text;
    private final List<QuickProvider> providers;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Row> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<QuickItem>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final int few;
    private final int many;
    private List<Group> groups = List.of();

    /** Shows the best of each kind. */
    public QuickAccessModel(List<QuickProvider> providers, Settings settings, Text text) {
        this(providers, settings, text, FEW, MANY);
    }

    /** Shows all of each kind. */
    public static QuickAccessModel complete(List<QuickProvider> providers, Settings settings, Text text) {
        return new QuickAccessModel(providers, settings, text, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private QuickAccessModel(List<QuickProvider> providers, Settings settings, Text text, int few, int many) {
        this.few = few;
        this.many = many;
        this.providers = List.copyOf(providers);
        this.settings = settings;
        this.text = text;
        query.addListener((any, before, now) -> find());
    }

    /** Starts anew with what there is now. */
    public void open() {
        groups = providers.stream().map(this::group).toList();
        query.set("");
        find();
    }

    /** What is searched for. */
    public StringProperty query() {
        return query;
    }

    public ReadOnlyListProperty<Row> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<QuickItem>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses the thing found that stands so many further down, or up; stops at the ends. */
    public void move(int by) {
        List<QuickItem> items = found();
        int now = chosen.get().map(items::indexOf).orElse(-1);
        if (!items.isEmpty()) {
            choose(items.get(Math.max(0, Math.min(items.size() - 1, now + by))));
        }
    }

    public void choose(QuickItem item) {
        chosen.set(Optional.of(item));
    }

    /** Remembers what is chosen as used, and gives it back if it can be done. */
    public Optional<QuickItem> accept() {
        Optional<QuickItem> accepted = chosen.get().filter(QuickItem::enabled);
        accepted.ifPresent(item -> {
            List<String> used = new ArrayList<>(recent());
            used.remove(item.id());
            used.add(0, item.id());
            settings.put(KEY, used.subList(0, Math.min(REMEMBERED, used.size())));
        });
        return accepted;
    }

    private List<String> recent() {
        return settings.list(KEY);
    }

    private List<QuickItem> found() {
        return rows.stream().flatMap(row -> row.item().stream()).toList();
    }

    private Group group(QuickProvider provider) {
        List<QuickItem> items = provider.items().get();
        List<Entry> entries = new ArrayList<>(items.size());
        items.forEach(item -> entries.add(new Entry(item, new FuzzyMatch(item.label()), entries.size())));
        return new Group(provider.title().apply(text), entries);
    }

    private void find() {
        FuzzyMatch.Query wanted = FuzzyMatch.Query.of(query.get());
        List<Found> found = new ArrayList<>();
        groups.forEach(group -> found.add(find(group, wanted)));
        if (!wanted.isEmpty()) {
            found.sort(Comparator.comparingInt(group -> -group.best()));
        }
        List<String> used = recent();
        List<Row> next = new ArrayList<>();
        add(next, recentOf(found, used), REMEMBERED);
        int limit = wanted.isEmpty() ? few : many;
        found.forEach(group -> add(next, without(group, used), limit));
        rows.setAll(next);
        chosen.set(found().stream().findFirst());
    }

    private static Found find(Group group, FuzzyMatch.Query wanted) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : group.entries()) {
            int score = entry.words().score(wanted);
            if (score >= 0) {
                hits.add(new Hit(entry.item(), score, entry.number()));
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> -hit.score()).thenComparingInt(Hit::number));
        return new Found(group.title(), hits, hits.isEmpty() ? -1 : hits.get(0).score());
    }

    private Found recentOf(List<Found> found, List<String> used) {
        List<Hit> hits = found.stream()
                .flatMap(group -> group.hits().stream())
                .filter(hit -> used.contains(hit.item().id()))
                .sorted(Comparator.comparingInt(hit -> used.indexOf(hit.item().id())))
                .toList();
        return new Found(text.quickRecent(), hits, 0);
    }

    private static Found without(Found group, List<String> used) {
        Stream<Hit> others =
                group.hits().stream().filter(hit -> !used.contains(hit.item().id()));
        return new Found(group.title(), used.isEmpty() ? group.hits() : others.toList(), group.best());
    }

    private static void add(List<Row> rows, Found group, int limit) {
        List<Hit> hits = group.hits();
        int shown = Math.min(limit, hits.size());
        if (shown > 0) {
            rows.add(new Row(group.title(), shown, hits.size(), Optional.empty()));
            hits.subList(0, shown).forEach(hit -> rows.add(new Row("", 0, 0, Optional.of(hit.item()))));
        }
    }
}
