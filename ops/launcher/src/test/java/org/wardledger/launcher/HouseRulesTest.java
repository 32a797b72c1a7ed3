package org.wardledger.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrangement of the house: which room may know which, and what no room may do. */
class HouseRulesTest {
    private static JavaClasses house;

    @BeforeAll
    static void walkThrough() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .importPackages("org.wardledger");
    }

    /** The classes of one module, by where they were read from: packages are the same words in every module. */
    private static DescribedPredicate<JavaClass> room(String module) {
        Pattern place = Pattern.compile(".*/" + module + "/target/.*|.*/" + module + "-[0-9][^/]*\\.jar!.*");
        return DescribedPredicate.describe(
                "in " + module,
                javaClass -> javaClass
                        .getSource()
                        .map(source -> Location.of(source.getUri()).matches(place))
                        .orElse(false));
    }

    @Test
    void the_walk_finds_every_room() {
        for (String module : new String[] {"events", "log", "ledger", "command-side", "query-side", "launcher"}) {
            classes()
                    .that(room(module))
                    .should()
                    .haveNameMatching("org\\.wardledger\\..*")
                    .check(house);
        }
    }

    @Test
    void the_two_sides_never_see_each_other() {
        noClasses()
                .that(room("command-side"))
                .should()
                .dependOnClassesThat(room("query-side"))
                .check(house);
        noClasses()
                .that(room("query-side"))
                .should()
                .dependOnClassesThat(room("command-side"))
                .check(house);
    }

    @Test
    void nothing_looks_back_along_the_arrows() {
        noClasses()
                .that(room("events"))
                .should()
                .dependOnClassesThat(room("log").or(room("ledger")))
                .check(house);
        noClasses()
                .that(room("ledger"))
                .should()
                .dependOnClassesThat(room("command-side").or(room("query-side")).or(room("launcher")))
                .check(house);
        noClasses()
                .that(room("command-side").or(room("query-side")))
                .should()
                .dependOnClassesThat(room("launcher"))
                .check(house);
    }

    @Test
    void the_log_needs_the_jdk_alone() {
        classes()
                .that(room("log"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.wardledger.log..", "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void events_know_neither_axon_nor_spring_nor_sql() {
        classes()
                .that(room("events"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.wardledger..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson.annotation..")
                .check(house);
    }

    @Test
    void decisions_read_neither_clock_nor_chance_nor_store() {
        noClasses()
                .that(room("command-side"))
                .and()
                .resideOutsideOfPackages("org.wardledger.office..", "org.wardledger.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..", "org.wardledger.ledger..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(house);
    }

    @Test
    void concepts_do_not_know_one_another() {
        String[] concepts = {"petition", "reception", "dossier", "report"};
        for (String concept : concepts) {
            for (String other : concepts) {
                if (!concept.equals(other)) {
                    noClasses()
                            .that(room("command-side").or(room("events")))
                            .and()
                            .resideInAPackage("org.wardledger." + concept)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.wardledger." + other)
                            .check(house);
                }
            }
        }
    }

    @Test
    void only_the_ledger_and_the_desk_speak_axon_and_only_one_class_wires_it() {
        noClasses()
                .that(room("query-side").or(room("launcher")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(house);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wardledger.ledger.LedgerConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.config..")
                .check(house);
    }

    @Test
    void json_is_written_by_jackson_3() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .check(house);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto)")
                .check(house);
    }

    @Test
    void no_room_names_the_ward_it_was_first_built_for() throws IOException {
        Pattern firstWard = Pattern.compile(
                "nguyễn nghiêm|nguyen-nghiem|nguyennghiem|đức phổ|quảng ngãi|TDP\\d|119/TB-UBND|452/PNV|675/KH-UBND",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> naming = new ArrayList<>();
        int read = 0;
        // On the class path they are folders or jars, as the build has it; beside each other they always stand so.
        for (String room : List.of(
                "ops/launcher",
                "command-side",
                "query-side",
                "shared-events/events",
                "shared-events/log",
                "shared-events/ledger")) {
            Path classes = Path.of("../..", room, "target/classes");
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String place = classes.relativize(file).toString();
                    // The demonstration is of the first ward, and the help and the question of an empty book quote it.
                    if (place.startsWith("sample/")
                            || place.startsWith("org/wardledger/launcher/sample/")
                            || place.matches("org/wardledger/launcher/(InstallationQuestion|CommandLine)\\.class")) {
                        continue;
                    }
                    read++;
                    Matcher named = firstWard.matcher(new String(Files.readAllBytes(file), UTF_8));
                    if (named.find()) {
                        naming.add(place + " says " + named.group());
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(500);
        assertThat(naming).isEmpty();
    }
}
