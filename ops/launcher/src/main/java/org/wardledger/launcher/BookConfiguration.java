package org.wardledger.launcher;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wardledger.common.Body;
import org.wardledger.document.DocumentType;
import org.wardledger.figure.NextNumber;
import org.wardledger.figure.ReadModel;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Role;
import org.wardledger.office.Acting;
import org.wardledger.office.NextDocumentNumber;
import org.wardledger.office.Proposals;
import org.wardledger.privacy.Capacities;
import org.wardledger.report.CountedFigures;
import org.wardledger.report.Recount;
import org.wardledger.scoring.SampleCriteria;

/** Which book this program keeps, and by which clock. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {
    @Bean
    Clock clock() {
        // The day of an action is a day in Vietnam, wherever the machine believes to stand.
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Database database(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:#{null}}") @Nullable String user,
            @Value("${spring.datasource.password:#{null}}") @Nullable String password) {
        Database database = new Database(url, user, password);
        try {
            database.install();
            database.migrate(Role.ACCOUNT_KEEPER, "account", "classpath:db/account");
            return database;
        } catch (SQLException | FlywayException failure) {
            throw new StartRefused(
                    "The PostgreSQL at " + url + " could not be reached or prepared: " + failure.getMessage(),
                    "Check spring.datasource.url, .username and .password, and that the server runs.",
                    failure);
        }
    }

    @Bean
    Installation installation(Database database, InstallationQuestion question) {
        return question.answer(database);
    }

    /** What a form fills in comes from the registers; the desk decides whether it holds. */
    @Bean
    Proposals proposals(
            @Qualifier("readerJdbc") JdbcClient reader,
            @Qualifier("ledgerReader") LedgerReader book,
            Installation installation,
            Clock clock) {
        NextNumber next = new NextNumber(reader);
        NextDocumentNumber document = new NextDocumentNumber(book, installation.office());
        return (kind, given) -> switch (kind) {
            case "petition-received" -> proposed("number", next.in(installation.office(), "petition"));
            case "dossier-received" -> proposed("code", next.in(installation.office(), "dossier"));
            case "plan-issued" -> document(document, installation, clock, given, DocumentType.PLAN);
            case "regulation-adopted" -> document(document, installation, clock, given, DocumentType.DECISION);
            case "document-issued" -> document(document, installation, clock, given, DocumentType.OFFICIAL_LETTER);
            case "criteria-adopted" -> "true".equals(given.get("sample")) ? SampleCriteria.answers() : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, String> document(
            NextDocumentNumber numbers,
            Installation installation,
            Clock clock,
            Map<String, String> given,
            DocumentType usual) {
        DocumentType type = Arrays.stream(DocumentType.values())
                .filter(known -> known.name().equals(given.get("type")))
                .findFirst()
                .orElse(usual);
        LocalDate today = LocalDate.now(clock);
        Map<String, String> proposed = new LinkedHashMap<>();
        proposed.put("issuer", installation.name());
        proposed.put("type", type.name());
        proposed.put("documentOn", today.toString());
        numbers.after(new Body(installation.name()), type, today.getYear())
                .ifPresent(code -> proposed.put("code", code.value()));
        return proposed;
    }

    private static Map<String, String> proposed(String field, Optional<String> number) {
        return number.map(value -> Map.of(field, value)).orElse(Map.of());
    }

    /** A tally is held against the read model before it is written, which is computed on its own. */
    @Bean
    CountedFigures countedFigures(Recount recount, ReadModel readModel, Installation installation) {
        return (of, by, period, size) -> readModel.size() < size
                ? Optional.empty()
                : Optional.of(recount.parts(
                        of, by, new Recount.Asked(installation.office(), period.from(), period.to(), size)));
    }

    /** Who opens what is sealed is on record with the capacity of the account, which the command side knows. */
    @Bean
    Capacities capacities() {
        return () -> {
            Authentication caller =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            Acting acting = Acting.of(caller, "form");
            return acting.position() + ", " + acting.body();
        };
    }
}
