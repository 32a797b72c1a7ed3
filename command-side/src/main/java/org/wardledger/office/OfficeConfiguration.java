package org.wardledger.office;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.MasterKey;
import org.wardledger.ledger.Vault;

/** What stands behind the desk. */
@Configuration
class OfficeConfiguration {
    @Bean
    Aggregates aggregates() {
        return new Aggregates(List.of(BookRecord.class));
    }

    @Bean
    Actions actions() {
        return new Actions();
    }

    /** The master key is a file outside the database: whoever has the one still lacks the other. */
    @Bean
    Vault vault(
            @Qualifier("vaultDataSource") DataSource vault,
            @Value("${so-phuong.master-key}") Path masterKey,
            Clock clock)
            throws IOException {
        Vault opened = new Vault(vault, MasterKey.fileAt(masterKey), clock);
        // A wrong key shows at the start and not at the first citizen's text.
        opened.requireItsMasterKey();
        return opened;
    }

    @Bean
    Sealing sealing(Vault vault, Installation installation) {
        return new Sealing(vault, installation.office());
    }

    @Bean
    Scribe scribe(CommandBus commands, @Qualifier("recorderReader") LedgerReader book, Sealing sealing) {
        return new Scribe(commands, book, sealing);
    }

    @Bean
    RequestDigest requestDigest(Vault vault) {
        return new RequestDigest(vault);
    }

    @Bean
    Desk desk(
            Actions actions,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            @Qualifier("recorderReader") LedgerReader book,
            Installation installation,
            Clock clock) {
        Bodies bodies = new Bodies(book, installation.office());
        return new Desk(actions, scribe, sealing, digests, bodies, installation.office(), clock);
    }

    @Bean
    Corrections corrections(
            Actions actions,
            Desk desk,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            @Qualifier("recorderReader") LedgerReader book,
            Clock clock) {
        return new Corrections(actions, desk, scribe, sealing, digests, book, clock);
    }
}
