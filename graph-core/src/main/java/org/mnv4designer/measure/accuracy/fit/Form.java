package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.mnv4designer.measure.accuracy.Terms;
import org.mnv4designer.measure.accuracy.Terms.Group;

/**
 * One way to fit.
 *
 * @param groups of terms that take part
 * @param ridge how strongly coefficients of standardised terms are drawn to 0
 * @param structureRidge the same for those of the build
 * @param kinship variance that a family shares, over that of its members
 */
record Form(Set<Group> groups, double ridge, double structureRidge, double kinship) {
    private static final double KINSHIP = 0.1;
    private static final double[] RIDGES = {10, 3};
    private static final double[] STRUCTURE_RIDGES = {300, 100, 30};

    Form {
        groups = Set.copyOf(groups);
    }

    /** The yardstick: MACs and recipes. */
    static final Form MACS_ALONE = new Form(EnumSet.of(Group.MACS), RIDGES[1], 0, KINSHIP);

    /** From plain to rich: few groups before many, strong ridges before weak ones. */
    static List<Form> candidates() {
        List<Form> all = new ArrayList<>();
        Set<Group> groups = EnumSet.of(Group.MACS, Group.COSTS);
        addTo(all, groups, new double[] {0});
        groups.add(Group.TRAINING);
        addTo(all, groups, new double[] {0});
        groups.add(Group.STRUCTURE);
        addTo(all, groups, STRUCTURE_RIDGES);
        groups.add(Group.EPOCHS);
        addTo(all, groups, STRUCTURE_RIDGES);
        return all;
    }

    private static void addTo(List<Form> all, Set<Group> groups, double[] structureRidges) {
        for (double structureRidge : structureRidges) {
            for (double ridge : RIDGES) {
                all.add(new Form(groups, ridge, structureRidge, KINSHIP));
                all.add(new Form(groups, ridge, structureRidge, 0));
            }
        }
    }

    /** Places of the terms that take part. */
    int[] terms() {
        List<Terms.Term> all = Terms.all();
        return IntStream.range(0, all.size())
                .filter(i -> groups.contains(all.get(i).group()))
                .toArray();
    }

    double ridge(int term) {
        if (term == 0) {
            return 0;
        }
        return Terms.all().get(term).group() == Group.STRUCTURE ? structureRidge : ridge;
    }

    /** The groups in words, such as {@code macs + costs}. */
    String groupNames() {
        return String.join(
                " + ",
                groups.stream()
                        .sorted()
                        .map(g -> g.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Override
    public String toString() {
        return groupNames()
                + String.format(
                        Locale.ROOT, ", ridge %.0f, of structure %.0f, kinship %.1f", ridge, structureRidge, kinship);
    }
}
