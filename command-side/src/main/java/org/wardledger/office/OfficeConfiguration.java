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
import org.wardledger.dossier.Dossier;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.MasterKey;
import org.wardledger.ledger.Vault;
import org.wardledger.petition.Denunciation;
import org.wardledger.petition.Petition;
import org.wardledger.reception.Reception;
import org.wardledger.report.AttestedRegister;

/** What stands behind the desk. */
@Configuration
class OfficeConfiguration {
    @Bean
    Aggregates aggregates() {
        return new Aggregates(
                List.of(Petition.class, Denunciation.class, Reception.class, Dossier.class, AttestedRegister.class));
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
    Desk desk(
            Actions actions,
            CommandBus commands,
            @Qualifier("recorderReader") LedgerReader book,
            Vault vault,
            Installation installation,
            Clock clock) {
        return new Desk(actions, commands, book, vault, installation, clock);
    }
}
