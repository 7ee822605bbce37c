package org.mnv4designer.designer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The walls between the rooms of the designer, read from the compiled classes. */
class ArchitectureTest {

    private static final String ROOT = "org.mnv4designer.designer.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mnv4designer.designer");

    @Test
    void aPartNeverImportsAnotherPart() {
        check(slices().matching(ROOT + "part.(*)..").should().notDependOnEachOther());
    }

    @Test
    void aRoomUsesOnlyTheRoomsBeneathIt() {
        Map<String, List<String>> forbidden = Map.of(
                "session", List.of("action", "kit", "theme", "part", "shell", "cli"),
                "action", List.of("part", "shell", "cli"),
                "kit", List.of("session", "action", "part", "shell", "cli"),
                "theme", List.of("session", "action", "kit", "part", "shell", "cli"),
                "text", List.of("session", "action", "kit", "part", "shell", "cli"),
                "chart", List.of("session", "action", "kit", "theme", "text", "part", "shell", "cli"),
                "part", List.of("shell", "cli"),
                "shell", List.of("cli"));
        forbidden.forEach((room, others) -> check(noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(others))));
    }

    @Test
    void pluginsAreReachedThroughTheServiceLoaderOnly() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mnv4designer.plugin..", "org.mnv4designer.inference.."));
    }

    @Test
    void theSessionKnowsNoWidgets() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "software.coley.."));
    }

    @Test
    void theCommandLineTouchesJavaFxOnlyToRenderAndToOpen() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .and()
                .haveNameNotMatching(".*\\.(Render|Open)\\w*(\\$.*)?")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..", ROOT + "shell..", ROOT + "kit..", ROOT + "part..")));
    }

    @Test
    void dockingIsBehindTheKit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "kit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.coley.bento.."));
    }

    @Test
    void dialogsAreShownByKitAndShellOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "kit..", ROOT + "shell..")
                .should()
                .dependOnClassesThat(assignableTo("javafx.scene.control.Dialog")
                        .or(assignableTo("javafx.stage.FileChooser"))
                        .or(assignableTo("javafx.stage.DirectoryChooser"))));
    }

    @Test
    void coloursComeFromTheStyleSheetOnly() {
        check(noClasses().should().callMethodWhere(target(name("setStyle"))));
    }

    @Test
    void threadsStartInTwoPlacesOnly() {
        var home = simpleNameStartingWith("FxThread").or(simpleNameStartingWith("Recompute"));
        check(noClasses().that(not(home)).should().callConstructorWhere(target(owner(assignableTo(Thread.class)))));
        check(noClasses()
                .that(not(home))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
