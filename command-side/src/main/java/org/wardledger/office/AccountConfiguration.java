package org.wardledger.office;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;

/** Wires accounts, sign-in and tokens on the account keeper's connection, whose tables it makes ready first. */
@Configuration(proxyBeanMethods = false)
@Import({SignInController.class, AccountController.class, AdministrationController.class})
public class AccountConfiguration {
    @Bean
    Passwords passwords() {
        return Passwords.argon2();
    }

    @Bean
    Accounts accounts(Database database, @Qualifier("accountJdbc") JdbcClient sql, Passwords passwords, Clock clock) {
        database.migrate(Role.ACCOUNT_KEEPER, "account", "classpath:db/account");
        return new Accounts(sql, passwords, clock);
    }

    @Bean
    ApiTokens apiTokens(@Qualifier("accountJdbc") JdbcClient sql, Accounts accounts, Clock clock) {
        return new ApiTokens(sql, accounts, clock);
    }

    @Bean
    SignIn signIn(Accounts accounts, Passwords passwords, Clock clock) {
        return new SignIn(accounts, passwords, new Throttle(clock), clock);
    }

    @Bean
    Sessions sessions(Accounts accounts, Clock clock) {
        return new Sessions(accounts, clock);
    }

    @Bean
    DemonstrationAccounts demonstrationAccounts(Accounts accounts, Clock clock) {
        return new DemonstrationAccounts(accounts, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(Accounts accounts, Passwords passwords, Clock clock) {
        return new FirstAdministrator(accounts, passwords, clock);
    }
}
