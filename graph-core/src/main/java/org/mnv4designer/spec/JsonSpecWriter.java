package org.mnv4designer.spec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.design.file.JsonTree;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;

/**
 * The resolved spec as JSON (format {@code mnv4-spec}): what a design comes to once every default, shape and name is
 * settled, for scripts that would rather not lower blocks themselves. Holds no numbers of weights, only their keys.
 */
public final class JsonSpecWriter implements SpecWriter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String title() {
        return "JSON spec";
    }

    @Override
    public String extension() {
        return "spec.json";
    }

    @Override
    public Optional<Finding> objection(SpecOptions options) {
        boolean open = options.batch().isEmpty() || options.size() == SpecOptions.Size.OPEN;
        return open
                ? Optional.of(Finding.error(
                        "EXPORT-007",
                        "a JSON spec names every dimension",
                        "export with a number for --batch and --size fixed"))
                : Optional.empty();
    }

    @Override
    public List<Diagnostic> refusals(SpecSource source, SpecOptions options) {
        return source.errors();
    }

    @Override
    public void write(SpecSource source, SpecOptions options, OutputStream to) throws IOException {
        Refusal.check(this, source, options);
        OperatorGraph operators =
                options.folding() == SpecOptions.Folding.FOLDED ? Canonical.of(source.operators()) : source.operators();
        OperatorGraph batch = Batches.of(operators, options.batch().orElse(1));
        to.write(new JsonTree().write(new SpecTree(source, batch).values()));
    }
}
