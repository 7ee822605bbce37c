package org.mnv4designer.measure.latency;

import java.util.Collection;
import java.util.List;

/**
 * What a runtime does with operators, for every device that it runs on.
 *
 * @param id the name by which device cards refer to it, such as {@code xnnpack-int8}
 * @param runtime what people read
 * @param unsupported what it means there that an operator is not supported, in a sentence
 * @param entries for what no entry names, see {@link OperatorSupport}
 */
public record SupportTable(String id, String runtime, String unsupported, List<OperatorSupport> entries) {
    static final String FORMAT = "mnv4-support";

    public SupportTable {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the text of a table.
     *
     * @param file how to name it in complaints
     */
    public static SupportTable read(String file, String text) throws ProfileException {
        return DeviceProfiles.parse(file, text, SupportJson::table);
    }

    /** The entries as they hold for a device, some of whose measured networks contain these kinds of operators. */
    public List<OperatorSupport> entries(Collection<OperatorKind> measured) {
        return entries.stream()
                .map(entry -> measured.contains(entry.operator()) && entry.condition() == OperatorTrait.ANY
                        ? entry.asMeasured()
                        : entry)
                .toList();
    }
}
