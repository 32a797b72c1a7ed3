package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.CutConnections;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.MasterKey;
import org.wardledger.ledger.Opened;
import org.wardledger.ledger.Opening;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.ledger.Vault;
import org.wardledger.ledger.VaultErasure;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;

/** A node that dies at any step between an order and its completion: the next one finishes it, and the book says so once. */
class ErasureKilledTest {
    private static final Acting OFFICER = TestOffice.acting("du-lieu", Right.PROTECT_DATA);
    private static final Opening WHY = new Opening("du-lieu", "bảo vệ dữ liệu", "kiểm tra");
    /** More than there are; a run that ends before its cut ends the test. */
    private static final int STEPS_MAX = 60;

    private Database database;
    private Path masterKey;
    private TestOffice office;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        database = TestPostgres.freshDatabase();
        masterKey = Files.createTempDirectory("office").resolve("master.key");
        office = new TestOffice(database, masterKey);
        // Only those workers are at work that a test lets die.
        office.bean(ErasureWorker.class).stop();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void killed_after_any_step_an_erasure_is_finished_by_the_next_node_and_recorded_once() throws IOException {
        for (int step = 1; step <= STEPS_MAX; step++) {
            Sealed text = orderedRecord("ĐT-" + step);
            CutConnections cut = new CutConnections(vault(), step, true);
            boolean done = worker(cut, office.bean(Scribe.class)).carriedOutAll();
            if (!cut.isCut()) {
                assertThat(done).isTrue();
                assertThat(step).as("steps there were").isGreaterThan(10);
                return;
            }
            finishedByTheNext(text, "killed after " + cut.steps().getLast());
        }
        throw new AssertionError("an erasure takes more than " + STEPS_MAX + " steps");
    }

    @Test
    void killed_between_erasing_and_the_entry_that_says_so_it_is_recorded_once() throws IOException {
        Sealed text = orderedRecord("ĐT-1");
        CommandBus nobodyHandles = SimpleCommandBus.builder().build();
        Scribe dying = new Scribe(
                nobodyHandles,
                office.bean("recorderReader", LedgerReader.class),
                office.bean(Sealing.class),
                new Together(
                        office.bean(org.axonframework.eventsourcing.eventstore.EventStore.class),
                        office.bean("recorderReader", LedgerReader.class),
                        office.bean(LawBook.class)));
        assertThat(worker(vault(), dying).carriedOutAll()).isFalse();
        assertThat(office.book().completedErasures()).isEmpty();
        finishedByTheNext(text, "killed before the entry");
    }

    private void finishedByTheNext(Sealed text, String as) throws IOException {
        long size = office.book().size();
        long completed = office.book().completedErasures().size();
        boolean recordedBefore = office.book().openErasures().isEmpty();
        VaultErasure next = erasure(vault());
        next.eraseAgain(office.book().completedErasures().stream()
                .map(entry -> ((ErasureCompleted) entry.event()).order())
                .toList());
        ErasureWorker worker = worker(vault(), office.bean(Scribe.class));
        assertThat(worker.carriedOutAll()).as(as).isTrue();
        assertThat(worker.carriedOutAll()).as(as).isTrue();
        assertThat(office.book().openErasures()).as(as).isEmpty();
        assertThat(office.book().completedErasures()).as(as).hasSize((int) completed + (recordedBefore ? 0 : 1));
        assertThat(office.book().size()).as(as).isEqualTo(size + (recordedBefore ? 0 : 1));
        assertThat(office.bean(Vault.class).open(text, "petition-received", "content", WHY))
                .as(as)
                .isInstanceOf(Opened.Erased.class);
    }

    private Sealed orderedRecord(String number) {
        Receipt petition = office.record("petition-received", """
                {'number':'%s','occurredOn':'2023-01-11','type':'RECOMMENDATION','channel':'DIRECT','overTheHead':false,
                 'inAuthority':true,'dueOn':'2023-02-08','sender':{'name':'Công dân 77'},'content':'nạo vét mương'}""".formatted(number));
        office.bean(DataProtection.class)
                .record(
                        "erasure-ordered",
                        petition.stream(),
                        TestOffice.fields("{'occurredOn':'2023-11-15','ground':'REQUESTED','decision':'12/QĐ-UBND',"
                                + "'despiteRetention':'9/SNV-LT'}"),
                        OFFICER,
                        null);
        PetitionReceived received = (PetitionReceived)
                office.book().at(petition.lastPosition()).orElseThrow().event();
        return Objects.requireNonNull(received.content());
    }

    private ErasureWorker worker(DataSource vault, Scribe scribe) throws IOException {
        return new ErasureWorker(
                office.book(),
                erasure(vault),
                scribe,
                office.bean(OpeningsCount.class),
                "UBND phường Thử Nghiệm",
                35,
                office.bean(Clock.class));
    }

    private VaultErasure erasure(DataSource vault) throws IOException {
        return new VaultErasure(
                vault,
                MasterKey.fileAt(masterKey),
                masterKey.resolveSibling("erasures.jsonl"),
                office.bean(Clock.class));
    }

    private DataSource vault() {
        return database.pool(Role.VAULT_KEEPER, 4);
    }
}
