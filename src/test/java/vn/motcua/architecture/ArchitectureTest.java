package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of the house. Each is shown to bite by a fixture in {@code bad}. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = Program.CLASSES;
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("vn.motcua.architecture.bad");

    private static final ArchRule TIME_COMES_FROM_OUTSIDE =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .as("time comes from outside");

    private static final ArchRule NO_EMPTY_SUFFIXES =
            classes()
                    .should()
                    .haveNameNotMatching(".*(Impl|Dto|Helper|Manager|Util|Utils|Service)")
                    .as("no empty suffixes");

    private static final ArchRule SQL_STAYS_WITH_STORES =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.springframework.jdbc..")
                    .as("pages hold no SQL");

    private static final ArchRule RULES_ARE_PURE =
            noClasses()
                    .that()
                    .haveSimpleName("Workflow")
                    .or()
                    .haveSimpleName("WayOn")
                    .or()
                    .haveSimpleName("WayBack")
                    .or()
                    .haveSimpleName("Opinions")
                    .or()
                    .haveSimpleName("Intake")
                    .or()
                    .haveSimpleName("Evolution")
                    .or()
                    .haveSimpleName("TicketRules")
                    .or()
                    .haveSimpleName("QueueNow")
                    .or()
                    .haveSimpleName("WorkCalendar")
                    .or()
                    .haveSimpleName("Counting")
                    .or()
                    .haveSimpleName("ImpureWorkflow")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                    .as("rules are pure");

    /** Who checks figures by the code that made them finds the same mistakes in both. */
    private static final ArchRule FIGURES_ARE_VERIFIED_APART =
            noClasses()
                    .that()
                    .resideInAPackage("..measure.verify")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.motcua.measure",
                            "vn.motcua.measure.indicator..",
                            "vn.motcua.dossier..",
                            "vn.motcua.catalog..",
                            "vn.motcua.journal..")
                    .as("figures are verified apart");

    static Stream<ArchRule> rules() {
        return Stream.of(
                TIME_COMES_FROM_OUTSIDE,
                NO_EMPTY_SUFFIXES,
                SQL_STAYS_WITH_STORES,
                RULES_ARE_PURE,
                FIGURES_ARE_VERIFIED_APART);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/motcua"))) {
            List<Path> folders =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct()
                            .filter(f -> !f.equals(Path.of("src/main/java/vn/motcua")))
                            .toList();
            assertThat(folders).hasSizeGreaterThan(14);
            assertThat(folders)
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java"))
                                    .content()
                                    .contains("@NullMarked"));
        }
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        int seen = 0;
        for (String root : List.of("src/main", "src/test/java", "bench")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(ArchitectureTest::isCode).toList()) {
                    seen++;
                    assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(400);
                }
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    private static boolean isCode(Path file) {
        return Stream.of(".java", ".jte", ".js", ".sql", ".css")
                .anyMatch(ending -> file.toString().endsWith(ending));
    }
}
