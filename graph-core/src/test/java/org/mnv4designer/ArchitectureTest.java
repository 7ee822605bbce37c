package org.mnv4designer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms of graph-core, read from the compiled classes. */
class ArchitectureTest {

    /** In the order in which the data passes: a room sees only what stands above it. */
    static final List<String> ROOMS = List.of(
            "base",
            "base.op",
            "block",
            "design",
            "graph",
            "lower",
            "measure",
            "parameter",
            "run",
            "search",
            "spec",
            "zoo");

    private static final String ROOT = "org.mnv4designer.";

    /** An operator family is consumed through {@code match(Cases)}; a few tests of a type are still the plain way. */
    private static final int MOST_INSTANCEOF_PER_CLASS = 3;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mnv4designer");

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyTheRoomsAboveIt(String room) {
        var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses()
                .that(inRoom(room))
                .should(dependOnRooms(below))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassLivesInARoom() {
        List<String> homeless = CLASSES.stream()
                .filter(type -> roomOf(type).isEmpty())
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), homeless);
    }

    @Test
    void runSearchAndSpecAreBlindToEachOther() {
        for (String room : List.of("run", "search", "spec")) {
            var siblings = Stream.of("run", "search", "spec")
                    .filter(sibling -> !sibling.equals(room))
                    .toList();
            noClasses()
                    .that(inRoom(room))
                    .should(dependOnRooms(siblings))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void theZooIsDataAboutDesignsAndNothingMore() {
        noClasses()
                .that(inRoom("zoo"))
                .should(dependOnRooms(
                        List.of("base.op", "graph", "lower", "measure", "parameter", "run", "search", "spec")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNeitherScreenNorEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "javax.swing..", "org.nd4j..", "org.bytedeco..", "ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void librariesStayInTheRoomsThatWereMadeForThem() {
        Map<String, List<String>> homes = Map.of(
                "org.jgrapht..", List.of("graph..", "lower..", "measure.memory.."),
                "tools.jackson..",
                        List.of(
                                "design.file..",
                                "spec..",
                                "measure.latency..",
                                "measure.accuracy..",
                                "parameter..",
                                "zoo.."),
                "org.hipparchus..", List.of("measure.."),
                "com.twelvemonkeys..", List.of("run.."));
        homes.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(ROOT::concat).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould(holdNoMutableState())
                .check(CLASSES);
    }

    @Test
    void familiesAreMatchedNotTested() {
        List<String> offenders = CLASSES.stream()
                .filter(type -> instanceofChecks(type) > MOST_INSTANCEOF_PER_CLASS)
                .map(type -> type.getName() + ": " + instanceofChecks(type))
                .toList();
        assertEquals(List.of(), offenders);
    }

    private static long instanceofChecks(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> !unit.getName().equals("equals"))
                .mapToLong(unit -> unit.getInstanceofChecks().size())
                .sum();
    }

    private static DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe(
                "live in room " + room, type -> roomOf(type).equals(room));
    }

    /** The longest room name that the class's package begins with; empty if there is none. */
    private static String roomOf(JavaClass type) {
        String inside = (type.getPackageName() + ".").replace(ROOT, "");
        return ROOMS.stream()
                .filter(room -> inside.startsWith(room + "."))
                .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    }

    private static ArchCondition<JavaClass> dependOnRooms(Collection<String> rooms) {
        return new ArchCondition<>("depend on rooms " + rooms) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(dependency -> rooms.contains(roomOf(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> holdNoMutableState() {
        List<String> mutable = List.of(
                "java.util.concurrent.",
                "java.util.ArrayList",
                "java.util.HashMap",
                "java.util.HashSet",
                "java.util.LinkedHashMap",
                "java.util.TreeMap",
                "java.util.EnumMap",
                "java.lang.StringBuilder",
                "java.util.Random");
        return new ArchCondition<>("hold no mutable state") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                boolean exposedArray =
                        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
                if (exposedArray || mutable.stream().anyMatch(type::startsWith)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is " + type));
                }
            }
        };
    }
}
