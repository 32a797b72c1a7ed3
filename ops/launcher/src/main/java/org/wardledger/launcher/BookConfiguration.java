package org.wardledger.launcher;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.figure.NextNumber;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.Role;
import org.wardledger.office.Proposals;

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

    /** What a form fills in comes from the registers as they are shown; the desk decides whether it holds. */
    @Bean
    Proposals proposals(@Qualifier("readerJdbc") JdbcClient reader, Installation installation) {
        NextNumber next = new NextNumber(reader);
        return kind -> switch (kind) {
            case "petition-received" -> proposed("number", next.in(installation.office(), "petition"));
            case "dossier-received" -> proposed("code", next.in(installation.office(), "dossier"));
            default -> Map.of();
        };
    }

    private static Map<String, String> proposed(String field, Optional<String> number) {
        return number.map(value -> Map.of(field, value)).orElse(Map.of());
    }
}
