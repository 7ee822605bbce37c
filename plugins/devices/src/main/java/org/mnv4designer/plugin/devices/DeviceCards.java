package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.DeviceFact;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.ProfileException;
import org.mnv4designer.measure.latency.SupportTable;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * The cards of all devices, from {@code cards/devices.csv, notes.csv, facts.csv} and {@code support/*.json}. A fact may
 * be of a device or of a support table, and so of all devices with it.
 */
final class DeviceCards {
    private static final Set<String> PROCESSORS = Set.of("cpu", "gpu", "dsp", "npu");

    private final TidyTable notes;
    private final TidyTable facts;
    private final Map<String, SupportTable> tables = new LinkedHashMap<>();

    private DeviceCards(TidyTable notes, TidyTable facts) {
        this.notes = notes;
        this.facts = facts;
    }

    /** By id, in the order in which devices should be listed. */
    static Map<String, DeviceCard> bundled() {
        return read(
                Resources.text("cards/devices.csv"),
                Resources.text("cards/notes.csv"),
                Resources.text("cards/facts.csv"));
    }

    static Map<String, DeviceCard> read(String devices, String notes, String facts) {
        try {
            DeviceCards reader =
                    new DeviceCards(TidyTable.of("cards/notes.csv", notes), TidyTable.of("cards/facts.csv", facts));
            Map<String, DeviceCard> all = new LinkedHashMap<>();
            for (TidyTable.Row row : TidyTable.of("cards/devices.csv", devices).rows()) {
                DeviceCard card = reader.card(row);
                if (all.put(card.id(), card) != null) {
                    throw row.wrong("names " + card.id() + " a second time");
                }
            }
            reader.requireNamed(all);
            return all;
        } catch (TableException | ProfileException broken) {
            throw new IllegalStateException("the bundled device cards are broken", broken);
        }
    }

    private DeviceCard card(TidyTable.Row row) throws TableException, ProfileException {
        String id = row.text("id");
        String support = row.text("support");
        return new DeviceCard(
                id,
                row.text("name"),
                processor(row),
                precision(row),
                row.text("runtime"),
                (int) row.number("threads"),
                table(support),
                row.text("priors").isEmpty()
                        ? List.of()
                        : List.of(row.text("priors").split(" ", -1)),
                measured(row),
                notes(id),
                facts(id, support),
                row.text("source"),
                row.text("licence"),
                row.text("date"));
    }

    private static String processor(TidyTable.Row row) throws TableException {
        String processor = row.text("processor");
        if (!PROCESSORS.contains(processor)) {
            throw row.wrong("has an unknown processor: " + processor);
        }
        return processor;
    }

    private static DataType precision(TidyTable.Row row) throws TableException {
        String id = row.text("precision");
        return Arrays.stream(DataType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> row.wrong("has an unknown precision: " + id));
    }

    private SupportTable table(String id) throws ProfileException {
        SupportTable known = tables.get(id);
        if (known != null) {
            return known;
        }
        String file = "support/" + id + ".json";
        SupportTable read = SupportTable.read(file, Resources.text(file));
        tables.put(id, read);
        return read;
    }

    private static Set<OperatorKind> measured(TidyTable.Row row) throws TableException {
        Set<OperatorKind> all = new LinkedHashSet<>();
        for (String id : row.text("measured").split(" ", -1)) {
            all.add(OperatorKind.of(id).orElseThrow(() -> row.wrong("names no kind of operator that is known: " + id)));
        }
        return all;
    }

    private List<String> notes(String device) throws TableException {
        List<String> all = new ArrayList<>();
        for (TidyTable.Row row : notes.rows()) {
            if (row.text("device").equals(device)) {
                all.add(row.text("note"));
            }
        }
        return all;
    }

    private List<DeviceFact> facts(String device, String support) throws TableException {
        List<DeviceFact> all = new ArrayList<>();
        for (TidyTable.Row row : facts.rows()) {
            if (row.text("of").equals(device) || row.text("of").equals(support)) {
                all.add(new DeviceFact(
                        row.text("fact"), row.text("value"), row.text("source"), row.text("confidence")));
            }
        }
        return all;
    }

    /** Priors, notes and facts must be of something that there is. */
    private void requireNamed(Map<String, DeviceCard> cards) throws TableException {
        for (DeviceCard card : cards.values()) {
            if (!cards.keySet().containsAll(card.priors())) {
                throw new IllegalStateException(card.id() + " has a prior without a card: " + card.priors());
            }
        }
        for (TidyTable.Row row : notes.rows()) {
            if (!cards.containsKey(row.text("device"))) {
                throw row.wrong("is of no device: " + row.text("device"));
            }
        }
        for (TidyTable.Row row : facts.rows()) {
            if (!cards.containsKey(row.text("of")) && !tables.containsKey(row.text("of"))) {
                throw row.wrong("is of no device and no support table: " + row.text("of"));
            }
        }
    }
}
