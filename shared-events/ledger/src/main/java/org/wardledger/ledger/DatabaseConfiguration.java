package org.wardledger.ledger;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The ways into the database, one per role; whoever starts the program brings the {@link Database}. */
@Configuration
public class DatabaseConfiguration {
    private static final int READERS_MAX = 16;
    private static final int RECORDERS_MAX = 16;
    private static final int KEEPERS_MAX = 8;

    @Bean
    @Primary
    DataSource readerDataSource(Database database) {
        return database.pool(Role.READER, READERS_MAX);
    }

    /** For aggregates, which read their records; writing is the appender's, on a connection of its own. */
    @Bean
    DataSource recorderDataSource(Database database) {
        return database.pool(Role.RECORDER, RECORDERS_MAX);
    }

    @Bean
    DataSource vaultDataSource(Database database) {
        return database.pool(Role.VAULT_KEEPER, KEEPERS_MAX);
    }

    @Bean
    DataSource accountDataSource(Database database) {
        return database.pool(Role.ACCOUNT_KEEPER, KEEPERS_MAX);
    }

    @Bean
    @Primary
    JdbcClient readerJdbc(@Qualifier("readerDataSource") DataSource reader) {
        return JdbcClient.create(reader);
    }

    @Bean
    JdbcClient vaultJdbc(@Qualifier("vaultDataSource") DataSource vault) {
        return JdbcClient.create(vault);
    }

    @Bean
    JdbcClient accountJdbc(@Qualifier("accountDataSource") DataSource account) {
        return JdbcClient.create(account);
    }

    /** For projections and their tokens alone. */
    @Bean
    @Primary
    PlatformTransactionManager readerTransactions(@Qualifier("readerDataSource") DataSource reader) {
        return new JdbcTransactionManager(reader);
    }
}
