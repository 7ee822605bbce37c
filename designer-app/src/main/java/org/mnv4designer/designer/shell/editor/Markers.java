package org.mnv4designer.designer.shell.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.designer.part.canvas.diagram.Marker;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.text.Text;

/** Makes the badges of nodes and groups from the problems that an analysis found. */
final class Markers {
    private static final int TOLD = 4;

    private record Found(String block, Diagnostic problem) {
        String withPlace() {
            return block + ": " + problem.message();
        }
    }

    private final Optional<Analysis> analysis;
    private final Text text;

    Markers(Optional<Analysis> analysis, Text text) {
        this.analysis = analysis;
        this.text = text;
    }

    /** Of a block, of all its runs. */
    Marker of(Collection<String> runs) {
        List<Found> found = found(runs);
        List<String> messages =
                found.stream().map(one -> one.problem().message()).distinct().toList();
        return badge(found, messages);
    }

    /** Of what holds some blocks. */
    Marker inside(Collection<String> runs) {
        List<Found> found = found(runs);
        return badge(found, found.stream().map(Found::withPlace).toList()).inner();
    }

    /** Errors first. */
    private List<Found> found(Collection<String> runs) {
        return analysis.stream()
                .flatMap(known -> runs.stream()
                        .flatMap(
                                run -> known.graph().diagnosticsOf(run).stream().map(one -> new Found(run, one))))
                .sorted(Comparator.comparing(one -> !one.problem().isError()))
                .toList();
    }

    private Marker badge(List<Found> found, List<String> messages) {
        if (found.isEmpty()) {
            return Marker.none();
        }
        long errors = found.stream().filter(one -> one.problem().isError()).count();
        String told = told(errors, found.size() - errors, messages);
        return errors > 0 ? Marker.error(told) : Marker.warning(told);
    }

    /** One problem by itself; more of them after their number. */
    private String told(long errors, long warnings, List<String> messages) {
        if (errors + warnings == 1) {
            return messages.get(0);
        }
        Stream<String> more = messages.size() > TOLD ? Stream.of("…") : Stream.empty();
        return Stream.of(
                        Stream.of(text.problemsCount(errors, warnings)),
                        messages.stream().limit(TOLD),
                        more)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
