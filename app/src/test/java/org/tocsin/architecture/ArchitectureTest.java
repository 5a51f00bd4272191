package org.tocsin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules that keep the program in its layers and its output the same on every machine. */
class ArchitectureTest {

    private static final String ROOT = "org.tocsin.";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tocsin");

    /** Guards the other tests: rules over nothing always hold. */
    @Test
    void theWholeProgramIsScanned() {
        assertThat(PROGRAM).hasSizeGreaterThan(300);
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(Layout.allowed().keySet());
    }

    @Test
    void everyPackageIsNullMarked() {
        for (String name : packages()) {
            assertThat(PROGRAM.getPackage(ROOT + name).tryGetPackageInfo())
                    .as("package-info.java of %s with @NullMarked", ROOT + name)
                    .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue());
        }
    }

    @Test
    void packagesSeeOnlyThoseBeforeThem() {
        Map<String, Set<String>> allowed = Layout.allowed();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            Set<String> seen = allowed.getOrDefault(name(type), Set.of());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass();
                if (isOurs(other) && !name(other).equals(name(type)) && !seen.contains(name(other))) {
                    wrong.add(name(type) + " must not see " + name(other) + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.tocsin.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyOneModuleSeesTheParser() {
        noClasses().that().resideOutsideOfPackage("org.tocsin.corenlp..")
                .should().dependOnClassesThat().resideInAPackage("edu.stanford..")
                .because("CoreNLP is under the GPL, and another parser must be able to take its place")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineUsesStandardStreamsAndEndsTheProgram() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            if (name(type).equals("app")) {
                continue;
            }
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (isStreamOrEnd(access)) {
                    wrong.add(access.getDescription());
                }
            }
        }
        assertThat(wrong).as("only app may print or end the program; hand back a value or throw").isEmpty();
    }

    @Test
    void nothingDependsOnTheMachineOrTheHour() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access.getTarget() instanceof CodeUnitCallTarget call) {
                    BannedCall.ALL.stream()
                            .filter(banned -> banned.matches(call))
                            .forEach(banned -> wrong.add(access.getDescription() + ": " + banned.instead()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A ban that names a method which does not exist would never speak up. */
    @Test
    void everyBannedCallExists() {
        for (BannedCall banned : BannedCall.ALL) {
            List<JavaCodeUnit> variants = new ClassFileImporter().importClass(banned.owner()).getCodeUnits().stream()
                    .filter(unit -> unit.getName().equals(banned.name()))
                    .filter(unit -> banned.parameters() == null
                            || names(unit).equals(banned.parameters().stream().map(Class::getName).toList()))
                    .toList();
            assertThat(variants).as(banned.toString()).isNotEmpty();
        }
    }

    private static List<String> names(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }

    private static boolean isStreamOrEnd(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        Set<String> banned = switch (owner) {
            case "java.lang.System" -> Set.of("in", "out", "err", "exit", "setIn", "setOut", "setErr");
            case "java.lang.Runtime" -> Set.of("exit", "halt");
            case "java.io.FileDescriptor" -> Set.of("in", "out", "err");
            default -> Set.of("printStackTrace");
        };
        return banned.contains(name);
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        PROGRAM.forEach(type -> names.add(name(type)));
        return names;
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }
}
