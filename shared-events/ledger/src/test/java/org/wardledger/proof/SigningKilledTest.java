package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.CutConnections;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.Role;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;

/**
 * Growing the tree, signing and publishing, cut before and after every statement and commit: whoever goes on afterwards
 * signs the same bytes, and the book agrees with itself.
 */
class SigningKilledTest {
    private static TestLog log;

    @BeforeAll
    static void open() {
        log = new TestLog();
        log.record(250);
        log.publish();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    /** One round that grows a tile, to see how many steps it has. */
    static Stream<Arguments> every_step() {
        log.record(10);
        CutConnections uncut = new CutConnections(log.database.pool(Role.SIGNER, 4), Integer.MAX_VALUE, false);
        round(uncut);
        int steps = uncut.steps().size();
        assertThat(steps).isGreaterThan(10);
        return Stream.iterate(1, step -> step <= steps, step -> step + 1)
                .flatMap(step -> Stream.of(Arguments.of(step, false), Arguments.of(step, true)));
    }

    @ParameterizedTest
    @MethodSource
    void every_step(int step, boolean afterIt) {
        log.record(7);
        CutConnections cut = new CutConnections(log.database.pool(Role.SIGNER, 4), step, afterIt);
        Throwable killed = catchThrowable(() -> round(cut));
        List<byte[]> signedBefore = notes();

        Note again = log.signer.sign();
        try (Publisher publisher = log.publisher()) {
            publisher.publish(again);
        }

        if (cut.isCut()) {
            assertThat(killed).isNotNull();
        }
        long size = log.tables.entries();
        assertThat(Checkpoint.parse(again.text()).size()).isEqualTo(size);
        assertThat(log.log.published().orElseThrow().size()).isEqualTo(size);
        // What the cut round had signed already is what is signed now.
        assertThat(notes().subList(0, signedBefore.size())).containsExactlyElementsOf(signedBefore);
        assertThat(new BookCheck(
                                JdbcClient.create(log.database.pool(Role.READER, 4)),
                                EventCatalog.WARD,
                                log.keys,
                                () -> log.announced,
                                log.guard)
                        .findings(done -> {}))
                .isEmpty();
    }

    private static List<byte[]> notes() {
        return log.tables.signedAt(log.tables.entries()).stream()
                .map(signed -> signed.note().bytes())
                .toList();
    }

    /** As the keeper of the log does it, over connections that may be cut. */
    private static void round(CutConnections connections) {
        LogTables tables = new LogTables(JdbcClient.create(connections));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        CheckpointSigner signer = new CheckpointSigner(
                tables, transaction, log.keys, () -> log.announced, log.guard, TestLog.ORIGIN, Clock.systemUTC());
        try (Publisher publisher = new Publisher(
                tables, transaction, log.guard, log.log, Policy.parse("quorum none\n"), Clock.systemUTC())) {
            publisher.publish(signer.sign());
        }
    }
}
