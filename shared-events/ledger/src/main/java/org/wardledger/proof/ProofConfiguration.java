package org.wardledger.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Role;
import org.wardledger.log.Policy;
import org.wardledger.log.VerifierKey;

/** What signs, shows and checks the log; the keys and the guard are files outside the database. */
@Configuration
public class ProofConfiguration {
    private static final int SIGNERS_MAX = 4;
    /** How soon after another a growing log is signed, alone and with witnesses who have not agreed to another rate. */
    private static final Duration ALONE = Duration.ofSeconds(1);

    private static final Duration WITNESSED = Duration.ofSeconds(10);
    private static final String NO_WITNESS = "quorum none\n";

    @Bean
    DataSource signerDataSource(Database database) {
        return database.pool(Role.SIGNER, SIGNERS_MAX);
    }

    @Bean
    LogTables signerTables(@Qualifier("signerDataSource") DataSource signer) {
        return new LogTables(JdbcClient.create(signer));
    }

    /** Readers cannot take the signer's connections, nor he theirs. */
    @Bean
    LogTables readerTables(@Qualifier("readerJdbc") JdbcClient reader) {
        return new LogTables(reader);
    }

    @Bean
    Guard guard(@Value("${so-phuong.log-guard}") Path folder) {
        return new Guard(folder);
    }

    @Bean
    LogKeys logKeys(@Value("${so-phuong.log-keys}") Path folder, Installation installation) {
        return new LogKeys(new KeyFolder(folder), installation.origin());
    }

    @Bean
    PublicLog publicLog(
            @Qualifier("readerTables") LogTables tables,
            LogKeys keys,
            @Qualifier("ledgerReader") LedgerReader book,
            Installation installation,
            @Value("${so-phuong.witnesses:#{null}}") @Nullable Path witnesses)
            throws IOException {
        return new PublicLog(tables, keys, new Announcements(book, installation), witnessed(witnesses));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LogKeeper logKeeper(
            @Qualifier("signerTables") LogTables tables,
            @Qualifier("signerDataSource") DataSource signer,
            LogKeys keys,
            Guard guard,
            PublicLog log,
            Installation installation,
            Clock clock,
            Optional<Timestamps> timestamps,
            @Value("${so-phuong.witnesses:#{null}}") @Nullable Path witnesses,
            @Value("${so-phuong.checkpoint-interval:#{null}}") @Nullable Duration agreed)
            throws IOException {
        LedgerReader book = new LedgerReader(JdbcClient.create(signer), EventCatalog.WARD);
        Announcements announced = new Announcements(book, installation);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(signer));
        return new LogKeeper(
                new CheckpointSigner(tables, transaction, keys, announced, guard, installation.origin(), clock),
                new Publisher(tables, transaction, guard, log, Policy.parse(witnessed(witnesses)), clock),
                tables,
                () -> timestamps.ifPresent(Timestamps::daily),
                agreed != null ? agreed : witnesses == null ? ALONE : WITNESSED,
                clock);
    }

    @Bean
    @Order(1)
    IntegrityCheck bookCheck(
            @Qualifier("readerJdbc") JdbcClient reader,
            @Qualifier("ledgerReader") LedgerReader book,
            Installation installation,
            LogKeys keys,
            Guard guard) {
        return new BookCheck(reader, EventCatalog.WARD, keys, new Announcements(book, installation), guard);
    }

    @Bean(destroyMethod = "close")
    Integrity integrity(List<IntegrityCheck> checks, Clock clock) {
        return new Integrity(checks, clock);
    }

    /** Only where an authority is named, with the certificate by which it is believed. */
    @Bean
    @Order(2)
    @ConditionalOnProperty("so-phuong.timestamp-authority")
    Timestamps timestamps(
            @Qualifier("signerDataSource") DataSource signer,
            @Qualifier("signerTables") LogTables tables,
            Clock clock,
            @Value("${so-phuong.timestamp-authority}") URI authority,
            @Value("${so-phuong.timestamp-certificate}") Path certificate)
            throws IOException {
        return new Timestamps(
                JdbcClient.create(signer),
                tables,
                new TimestampAuthority(authority, TimestampAuthority.certificate(certificate)),
                clock);
    }

    /** Only where other logs are named for it to watch; its key signs nothing else. */
    @Bean
    @ConditionalOnProperty("so-phuong.watched-logs")
    Witness witness(
            @Qualifier("signerDataSource") DataSource signer,
            Clock clock,
            @Value("${so-phuong.watched-logs}") Path logs,
            @Value("${so-phuong.witness-key}") Path folder,
            @Value("${so-phuong.witness-name}") String name)
            throws IOException {
        KeyFolder keys = new KeyFolder(folder);
        VerifierKey key = keys.verifiers().stream()
                .filter(known -> known.type() == VerifierKey.Type.COSIGNATURE
                        && known.name().equals(name))
                .findFirst()
                .orElseGet(() -> keys.create(name, VerifierKey.Type.COSIGNATURE));
        return new Witness(
                JdbcClient.create(signer),
                new TransactionTemplate(new JdbcTransactionManager(signer)),
                Policy.parse(Files.readString(logs) + "\n" + NO_WITNESS).logs(),
                keys.signing(key).orElseThrow(() -> new SigningStopped("Không có khóa của bên chứng kiến " + name)),
                clock);
    }

    /** The witnesses, their groups and the quorum, as a policy without logs. */
    private static String witnessed(@Nullable Path file) throws IOException {
        return file == null ? NO_WITNESS : Files.readString(file);
    }
}
