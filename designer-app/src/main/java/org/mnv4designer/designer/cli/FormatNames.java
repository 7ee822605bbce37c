package org.mnv4designer.designer.cli;

import java.util.Iterator;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

/** The formats that can be exported, for help and completion. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return SpecWriters.all().stream().map(SpecWriter::id).iterator();
    }
}
