package org.mnv4designer.designer.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.mnv4designer.design.Training.Recipe;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a training recipe by its id, and lists the ids. */
final class RecipeName implements ITypeConverter<Recipe>, Iterable<String> {

    @Override
    public Recipe convert(String text) {
        return Recipe.of(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is no recipe: use " + String.join(", ", ids().toList())));
    }

    @Override
    public Iterator<String> iterator() {
        return ids().iterator();
    }

    private static Stream<String> ids() {
        return Arrays.stream(Recipe.values()).map(Recipe::id);
    }
}
