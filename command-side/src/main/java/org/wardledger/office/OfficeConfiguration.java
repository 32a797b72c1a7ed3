package org.wardledger.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Attachments;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.MasterKey;
import org.wardledger.ledger.OpeningRecord;
import org.wardledger.ledger.Vault;
import org.wardledger.ledger.VaultErasure;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;
import org.wardledger.report.CountedFigures;

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
    MasterKey masterKey(@Value("${so-phuong.master-key}") Path masterKey) throws IOException {
        return MasterKey.fileAt(masterKey);
    }

    /** What was erased is named in a file of the folder given, on another volume than the database. */
    @Bean
    VaultErasure vaultErasure(
            @Qualifier("vaultDataSource") DataSource vault,
            MasterKey masterKey,
            @Value("${so-phuong.erasure-register}") Path register,
            Clock clock) {
        return new VaultErasure(vault, masterKey, register.resolve("erasures.jsonl"), clock);
    }

    /** Handed out only once everything is gone that was ever erased: a restored backup is erased again before use. */
    @Bean
    Vault vault(
            @Qualifier("vaultDataSource") DataSource vault,
            MasterKey masterKey,
            VaultErasure erasure,
            @Qualifier("recorderReader") LedgerReader book,
            Clock clock) {
        Vault opened = new Vault(vault, masterKey, clock);
        // A wrong key shows at the start and not at the first citizen's text.
        opened.requireItsMasterKey();
        List<UUID> completed = book.completedErasures().stream()
                .map(entry -> ((ErasureCompleted) entry.event()).order())
                .toList();
        try {
            erasure.eraseAgain(completed);
        } catch (IllegalStateException | UncheckedIOException unknown) {
            throw new VaultStaysClosed(unknown);
        }
        return opened;
    }

    /** After the vault, for what is to be gone must be gone here too. */
    @Bean
    Attachments attachments(
            @Qualifier("vaultDataSource") DataSource vault, MasterKey masterKey, Vault opened, Clock clock) {
        return new Attachments(vault, masterKey, clock);
    }

    @Bean
    OpeningRecord openingRecord(@Qualifier("vaultDataSource") DataSource vault, Clock clock) {
        return new OpeningRecord(vault, clock);
    }

    @Bean
    Sealing sealing(Vault vault, Installation installation) {
        return new Sealing(vault, installation.office());
    }

    @Bean
    Scribe scribe(
            CommandBus commands,
            @Qualifier("recorderReader") LedgerReader book,
            Sealing sealing,
            EventStore store,
            LawBook law) {
        return new Scribe(commands, book, sealing, new Together(store, book, law));
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
            LawBook law,
            LegalNotes notes,
            @Qualifier("recorderReader") LedgerReader book,
            Installation installation,
            Clock clock) {
        Bodies bodies = new Bodies(book, installation.office());
        DueDays dueDays = new DueDays(law, book);
        return new Desk(actions, scribe, sealing, digests, bodies, dueDays, notes, installation.office(), clock);
    }

    @Bean
    LawBook lawBook(@Qualifier("recorderReader") LedgerReader book, Installation installation) {
        return new LawBook(book, installation.office());
    }

    @Bean
    LegalNotes legalNotes(Actions actions, LawBook law, @Qualifier("recorderReader") LedgerReader book) {
        return new LegalNotes(actions, law, book);
    }

    @Bean
    BatchDesk batchDesk(
            Actions actions,
            Desk desk,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            LawBook law,
            @Qualifier("recorderReader") LedgerReader book) {
        return new BatchDesk(actions, desk, scribe, sealing, digests, law, book);
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

    @Bean
    Papers papers(
            Actions actions,
            Scribe scribe,
            RequestDigest digests,
            Vault vault,
            Attachments attachments,
            @Qualifier("recorderReader") LedgerReader book,
            Clock clock) {
        return new Papers(actions, scribe, digests, vault, attachments, book, clock);
    }

    @Bean
    OpeningsCount openingsCount(
            OpeningRecord openings,
            @Qualifier("recorderReader") LedgerReader book,
            Scribe scribe,
            Installation installation,
            Clock clock) {
        return new OpeningsCount(openings, book, scribe, installation, clock);
    }

    /** Begins once commands find their way, and ends before they no longer do. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOn({"axon", "vault"})
    ErasureWorker erasureWorker(
            @Qualifier("recorderReader") LedgerReader book,
            VaultErasure erasure,
            Scribe scribe,
            OpeningsCount openings,
            Installation installation,
            @Value("${so-phuong.backups-kept-days:35}") int backupsKeptDays,
            Clock clock) {
        return new ErasureWorker(book, erasure, scribe, openings, installation.name(), backupsKeptDays, clock);
    }

    @Bean
    TallyDesk tallyDesk(
            @Qualifier("recorderReader") LedgerReader book,
            CountedFigures figures,
            Scribe scribe,
            Installation installation,
            Clock clock) {
        return new TallyDesk(book, figures, scribe, installation, clock);
    }

    /** Ends before commands no longer find their way; whoever opens the doors starts it. */
    @Bean(destroyMethod = "stop")
    @DependsOn("axon")
    TallyWorker tallyWorker(TallyDesk tallies, Clock clock) {
        return new TallyWorker(tallies, clock);
    }

    @Bean
    DataProtection dataProtection(
            Actions actions,
            Scribe scribe,
            RequestDigest digests,
            @Qualifier("recorderReader") LedgerReader book,
            ErasureWorker worker,
            Clock clock) {
        return new DataProtection(actions, scribe, digests, book, worker::call, clock);
    }
}
