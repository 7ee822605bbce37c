package org.mnv4designer.measure.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mnv4designer.design.Training.Recipe;

/**
 * What the logarithm of the error is a sum of: the costs and their products, offsets of recipes, training, and build.
 * Each term belongs to a group; a fit takes groups in or leaves them out.
 */
public final class Terms {
    /** What belongs together. */
    public enum Group {
        /** A constant, the logarithm of MACs, its square, and offsets of recipes. */
        MACS,
        /** The other costs and all products of two. */
        COSTS,
        /** Evaluation size against training size, and that recipes help large networks more or less. */
        TRAINING,
        /** How the network is built. */
        STRUCTURE,
        EPOCHS
    }

    /** Recipes with an offset of their own; the paper's long training is the zero. */
    public static final List<Recipe> OFFSETS =
            List.of(Recipe.IN1K_BASIC, Recipe.IN1K_STANDARD, Recipe.DISTILLED_PREVIOUS, Recipe.PRETRAINED);

    private static final int COSTS = 4;
    private static final List<Feature> STRUCTURE =
            List.of(Feature.values()).stream().filter(Feature::isStructure).toList();
    private static final List<Term> ALL = list();

    /** A term by its name, such as {@code macs*parameters}. */
    public record Term(String name, Group group) {}

    private Terms() {}

    public static List<Term> all() {
        return ALL;
    }

    private static List<Term> list() {
        List<Term> all = new ArrayList<>();
        all.add(new Term("1", Group.MACS));
        for (int i = 0; i < COSTS; i++) {
            all.add(new Term(name(Feature.values()[i]), i == 0 ? Group.MACS : Group.COSTS));
        }
        for (int i = 0; i < COSTS; i++) {
            for (int j = i; j < COSTS; j++) {
                String product = name(Feature.values()[i]) + "*" + name(Feature.values()[j]);
                all.add(new Term(product, j == 0 ? Group.MACS : Group.COSTS));
            }
        }
        OFFSETS.forEach(recipe -> all.add(new Term(recipe.id(), Group.MACS)));
        all.add(new Term("enlargement", Group.TRAINING));
        all.add(new Term("enlargement*enlargement", Group.TRAINING));
        OFFSETS.forEach(recipe -> all.add(new Term(recipe.id() + "*parameters", Group.TRAINING)));
        STRUCTURE.forEach(feature -> all.add(new Term(name(feature), Group.STRUCTURE)));
        all.add(new Term("epochs", Group.EPOCHS));
        all.add(new Term("epochs*parameters", Group.EPOCHS));
        return List.copyOf(all);
    }

    private static String name(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values of all terms, in their order. */
    public static double[] of(AccuracyFeatures features) {
        return of(features.values(), OFFSETS.indexOf(features.recipe()));
    }

    /**
     * The values of all terms.
     *
     * @param values of features, in their order
     * @param recipe its place among {@link #OFFSETS}, or -1
     */
    static double[] of(double[] values, int recipe) {
        double[] terms = new double[ALL.size()];
        terms[0] = 1;
        int at = 1;
        for (int i = 0; i < COSTS; i++) {
            terms[at++] = values[i];
        }
        for (int i = 0; i < COSTS; i++) {
            for (int j = i; j < COSTS; j++) {
                terms[at++] = values[i] * values[j];
            }
        }
        double size = values[Feature.PARAMETERS.ordinal()];
        at = training(terms, at, values[Feature.ENLARGEMENT.ordinal()], recipe, size);
        for (int i = Feature.EPOCHS.ordinal() + 1; i < values.length; i++) {
            terms[at++] = values[i];
        }
        terms[at] = values[Feature.EPOCHS.ordinal()];
        terms[at + 1] = values[Feature.EPOCHS.ordinal()] * size;
        return terms;
    }

    private static int training(double[] terms, int at, double enlargement, int recipe, double size) {
        int offsets = OFFSETS.size();
        if (recipe >= 0) {
            terms[at + recipe] = 1;
            terms[at + offsets + 2 + recipe] = size;
        }
        terms[at + offsets] = enlargement;
        terms[at + offsets + 1] = enlargement * enlargement;
        return at + 2 * offsets + 2;
    }
}
