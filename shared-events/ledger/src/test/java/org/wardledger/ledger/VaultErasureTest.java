package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;

class VaultErasureTest {
    private static final Instant NOW = Instant.parse("2023-10-30T02:00:00.123456Z");
    private static final LocalDate BACKUPS_UNTIL = LocalDate.parse("2024-01-31");
    private static final Opening READING = new Opening("can-bo-01", "Công chức Tư pháp", "Giải quyết đơn");
    private static final Identity CITIZEN = new Identity("Công dân Một", "TDP 3", null, null);

    @TempDir
    Path directory;

    private Database database;
    private DataSource pool;
    private JdbcClient rows;
    private Path register;
    private Vault vault;
    private Attachments attachments;
    private Kept erased;
    private Kept untouched;

    /** What one record has in the vault. */
    private record Kept(String stream, PersonRef sender, PersonRef witness, Sealed text, AttachmentKept scan) {
        Erasure erasure(UUID order) {
            return new Erasure(order, stream, Set.of(sender, witness), BACKUPS_UNTIL);
        }
    }

    @BeforeEach
    void fill() throws IOException {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 4);
        rows = JdbcClient.create(pool);
        register = Files.createDirectory(directory.resolve("another-volume")).resolve("erasures.jsonl");
        vault = new Vault(pool, masterKey(), clock());
        attachments = new Attachments(pool, masterKey(), clock());
        erased = kept("petition-1");
        untouched = kept("petition-2");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private MasterKey masterKey() throws IOException {
        return MasterKey.fileAt(directory.resolve("master.key"));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private VaultErasure erasing() throws IOException {
        return erasing(pool);
    }

    private VaultErasure erasing(DataSource through) throws IOException {
        return new VaultErasure(through, masterKey(), register, clock());
    }

    private Kept kept(String stream) {
        return new Kept(
                stream,
                vault.put("nguyen-nghiem", stream, CITIZEN),
                vault.put("nguyen-nghiem", stream, new Identity("Công dân Hai", null, null, null)),
                vault.seal("petition-received", "content", stream, "nội dung kín"),
                attachments.keep(stream, "bản chụp".getBytes(UTF_8)));
    }

    @Test
    void what_is_erased_opens_no_more_and_another_record_is_untouched() throws IOException {
        UUID order = UUID.randomUUID();
        Erased answer = erasing().erase(erased.erasure(order));
        assertGone(erased);
        assertOpens(untouched);
        assertThat(answer)
                .isEqualTo(new Erased(order, Instant.parse("2023-10-30T02:00:00.123Z"), 3, 2, 1, BACKUPS_UNTIL));
        assertThat(rows.sql("SELECT order_id FROM vault.erased")
                        .query(UUID.class)
                        .list())
                .containsExactly(order);
        assertThat(erasing().eraseAgain(List.of(order))).isZero();
    }

    @Test
    void an_order_given_again_answers_the_same_and_spares_what_was_written_since() throws IOException {
        Erasure order = erased.erasure(UUID.randomUUID());
        Erased first = erasing().erase(order);
        Kept since = kept(erased.stream());
        assertThat(erasing().erase(order)).isEqualTo(first);
        assertGone(erased);
        assertOpens(since);
        assertThat(Files.readAllLines(register)).hasSize(1);
    }

    @Test
    void whoever_belongs_to_the_record_goes_too_when_no_entry_names_him() throws IOException {
        erasing().erase(new Erasure(UUID.randomUUID(), erased.stream(), Set.of(), BACKUPS_UNTIL));
        assertGone(erased);
    }

    @Test
    void whoever_was_taken_in_before_records_were_noted_goes_when_an_entry_names_him() throws Exception {
        asSuperuser("UPDATE vault.person SET stream = NULL WHERE stream = 'petition-1'");
        erasing().erase(erased.erasure(UUID.randomUUID()));
        assertGone(erased);
        assertOpens(untouched);
    }

    @Test
    void a_person_of_another_record_stops_the_erasure_before_it_is_registered() throws IOException {
        Erasure wrong = new Erasure(
                UUID.randomUUID(), erased.stream(), Set.of(erased.sender(), untouched.sender()), BACKUPS_UNTIL);
        assertThatThrownBy(() -> erasing().erase(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertOpens(erased);
        assertOpens(untouched);
        assertThat(register).doesNotExist();
    }

    @Test
    void a_corrected_person_goes_with_the_key_he_has_now() throws IOException {
        vault.correct(erased.sender(), new Identity("Công dân Ba", null, null, null), READING);
        erasing().erase(erased.erasure(UUID.randomUUID()));
        assertGone(erased);
    }

    @Test
    void the_register_holds_ids_and_days_and_nothing_else() throws IOException {
        erasing().erase(erased.erasure(UUID.randomUUID()));
        String id = "\"[0-9a-f-]{36}\"";
        String ids = "\\[(" + id + "(," + id + ")*)?\\]";
        assertThat(Files.readString(register))
                .matches("\\{\"v\":1,\"order\":" + id + ",\"at\":\"2023-10-30T02:00:00.123Z\",\"keys\":" + ids
                        + ",\"persons\":" + ids + ",\"attachments\":" + ids
                        + ",\"backupsUntil\":\"2024-01-31\",\"mark\":\"[0-9a-f]{64}\"\\}\n");
        assertThat(Files.getPosixFilePermissions(register)).hasSize(2);
    }

    /** Each statement and each commit, cut off before it and after it; then everything once more, as after a restart. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_erasure_cut_off_at_any_step_is_finished_after_a_restart(boolean afterTheStep) throws IOException {
        int cut = 0;
        for (boolean cutOff = true; cutOff; cut++) {
            Kept record = kept("petition-cut-" + cut);
            Erasure order = record.erasure(UUID.randomUUID());
            CutConnections connections = new CutConnections(pool, cut + 1, afterTheStep);
            Throwable failure = catchThrowable(() -> erasing(connections).erase(order));
            cutOff = connections.isCut();
            assertThat(failure != null).isEqualTo(cutOff);

            String step = "cut " + (afterTheStep ? "after " : "before ") + connections.steps();
            boolean registered = Files.exists(register)
                    && Files.readString(register).contains(order.order().toString());
            if (!registered) {
                assertOpens(record);
            }
            erasing().eraseAgain(List.of());
            assertThat(isWhole(record))
                    .as("registered, so gone at the start, " + step)
                    .isNotEqualTo(registered);
            erasing().erase(order);
            assertGone(record);
            assertThat(Files.readAllLines(register).stream()
                            .filter(line -> line.contains(order.order().toString())))
                    .as("registered once, " + step)
                    .hasSize(1);
        }
        assertThat(cut).as("steps").isGreaterThan(15);
        assertOpens(untouched);
    }

    @Test
    void a_line_that_was_being_written_is_no_order_and_the_next_takes_its_place() throws IOException {
        erasing().erase(erased.erasure(UUID.randomUUID()));
        byte[] whole = Files.readAllBytes(register);
        Kept next = kept("petition-3");
        for (int torn = 1; torn < whole.length; torn += 37) {
            Files.write(register, whole);
            Files.write(register, Arrays.copyOf(whole, torn), StandardOpenOption.APPEND);
            assertThat(erasing().eraseAgain(List.of())).isZero();
            assertOpens(next);
        }
        erasing().erase(next.erasure(UUID.randomUUID()));
        assertThat(Files.readAllLines(register)).hasSize(2).allMatch(line -> line.startsWith("{\"v\":1,"));
        assertThat(erasing().eraseAgain(List.of())).isZero();
        assertGone(next);
    }

    @Test
    void a_restored_backup_is_erased_again_before_use() throws Exception {
        backUp();
        vault.correct(erased.witness(), new Identity("Công dân Ba", null, null, null), READING);
        UUID order = UUID.randomUUID();
        erasing().erase(erased.erasure(order));
        restore();
        assertThat(isWhole(erased)).as("the backup has it all").isTrue();
        assertThat(erasing().eraseAgain(List.of())).isEqualTo(3 + 2 + 1);
        assertGone(erased);
        assertOpens(untouched);
        assertThat(rows.sql("SELECT order_id FROM vault.erased")
                        .query(UUID.class)
                        .list())
                .containsExactly(order);
        assertThat(erasing().eraseAgain(List.of())).isZero();
    }

    @Test
    void what_was_taken_in_after_the_backup_was_made_is_called_erased_too() throws Exception {
        backUp();
        Kept late = kept("petition-4");
        erasing().erase(late.erasure(UUID.randomUUID()));
        restore();
        assertThatThrownBy(() -> vault.openIdentity(late.sender(), READING)).isInstanceOf(Refusal.class);
        erasing().eraseAgain(List.of());
        assertGone(late);
    }

    @Test
    void a_lost_or_shortened_register_lets_nobody_in_and_nobody_out() throws IOException {
        erasing().erase(erased.erasure(UUID.randomUUID()));
        erasing().erase(kept("petition-5").erasure(UUID.randomUUID()));
        List<String> lines = Files.readAllLines(register);
        Files.writeString(register, lines.getFirst() + "\n");
        assertRefusesToServe("lacks 1");
        Files.delete(register);
        assertRefusesToServe("lacks 2");
        Erasure next = untouched.erasure(UUID.randomUUID());
        assertThatThrownBy(() -> erasing().erase(next)).hasMessageContaining("lacks 2");
        assertThat(register).as("no new register is begun beside the lost one").doesNotExist();
        assertOpens(untouched);
        Files.writeString(register, String.join("\n", lines) + "\n");
        assertThat(erasing().eraseAgain(List.of())).isZero();
    }

    @Test
    void an_order_the_book_says_was_carried_out_must_be_in_the_register() throws IOException {
        UUID carriedOut = UUID.randomUUID();
        assertThatThrownBy(() -> erasing().eraseAgain(List.of(carriedOut)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(carriedOut.toString());
        assertThat(erasing().eraseAgain(List.of()))
                .as("a new office has no register")
                .isZero();
    }

    /** A line is an instruction to destroy, so nobody may write one but the vault. */
    @Test
    void a_line_changed_or_forged_is_refused_and_nothing_is_erased() throws IOException {
        erasing().erase(erased.erasure(UUID.randomUUID()));
        String line = Files.readString(register);
        String forged = line.replaceFirst("\"persons\":\\[\"[0-9a-f-]{36}", "\"persons\":[\"" + untouched.sender());
        assertThat(forged).isNotEqualTo(line);
        List<String> frauds = List.of(
                forged,
                line + forged,
                line.replace("2024-01-31", "2023-01-31"),
                line.replaceFirst(",\"mark\".*", "}"),
                "\n",
                line + "\n",
                "không phải dòng nào\n");
        for (String fraud : frauds) {
            Files.writeString(register, fraud);
            assertRefusesToServe("is not as this vault wrote it");
            assertOpens(untouched);
        }
    }

    @Test
    void another_vaults_register_is_refused() throws IOException {
        erasing().erase(erased.erasure(UUID.randomUUID()));
        ErasureRegister others = new ErasureRegister(register, MasterKey.fileAt(directory.resolve("other.key")));
        assertThatThrownBy(others::lines).hasMessageContaining("is not as this vault wrote it");
    }

    @Test
    void a_register_that_cannot_be_written_erases_nothing() throws IOException {
        register = directory.resolve("not-mounted").resolve("erasures.jsonl");
        assertThatThrownBy(() -> erasing().erase(erased.erasure(UUID.randomUUID())))
                .hasMessageContaining("nothing was erased")
                .hasMessageContaining("mounted");
        assertOpens(erased);
        assertThat(rows.sql("SELECT count(*) FROM vault.erased")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void one_order_given_to_two_nodes_at_once_is_registered_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            Kept record = kept("petition-both-" + round);
            Erasure order = record.erasure(UUID.randomUUID());
            VaultErasure one = erasing();
            VaultErasure other = erasing();
            try (var nodes = Executors.newFixedThreadPool(2)) {
                List<Future<Erased>> answers = nodes.invokeAll(List.of(
                        () -> ErasingNode.untilErased(one, order), () -> ErasingNode.untilErased(other, order)));
                assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
            }
            assertGone(record);
            assertThat(Files.readAllLines(register)).hasSize(round + 1);
        }
    }

    /** Read by the superuser out of the very files: a plain DELETE leaves the bytes there, and the erasure does not. */
    @Test
    void the_bytes_leave_the_tables_files() throws Exception {
        // A name of his own, for the same word has the same token whoever bears it.
        vault.correct(erased.sender(), new Identity("Người Chín", null, null, null), READING);
        String key = "SELECT wrapped FROM vault.secret_key WHERE scope = '" + erased.stream() + "'";
        String person = "SELECT sealed FROM vault.person WHERE person_ref = '" + erased.sender() + "'";
        String token = "SELECT token FROM vault.person_index WHERE person_ref = '" + erased.sender() + "' LIMIT 1";
        byte[] wrapped = rows.sql(key).query(byte[].class).single();
        byte[] sealed = rows.sql(person).query(byte[].class).single();
        byte[] blind = rows.sql(token).query(byte[].class).single();
        kept("petition-6");
        byte[] controlKey = rows.sql("SELECT wrapped FROM vault.secret_key WHERE scope = 'petition-6'")
                .query(byte[].class)
                .single();
        rows.sql("DELETE FROM vault.secret_key WHERE scope = 'petition-6'").update();
        assertThat(fileHolds("vault.secret_key", controlKey))
                .as("a deleted row lies in the file still")
                .isTrue();
        erasing().erase(erased.erasure(UUID.randomUUID()));
        assertThat(fileHolds("vault.secret_key", wrapped)).isFalse();
        assertThat(fileHolds("vault.person", sealed)).isFalse();
        assertThat(fileHolds("vault.person_index", blind)).isFalse();
        assertThat(fileHolds("vault.secret_key", controlKey)).isFalse();
        assertOpens(untouched);
    }

    @Test
    void a_table_in_use_is_swept_another_time_and_the_erasure_says_so() throws Exception {
        Erasure order = erased.erasure(UUID.randomUUID());
        try (Connection backup = database.connect(Role.KEEPER);
                var statement = backup.createStatement()) {
            backup.setAutoCommit(false);
            statement.execute("LOCK TABLE vault.secret_key IN ACCESS SHARE MODE");
            assertThatThrownBy(() -> erasing().erase(order))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.BUSY));
            assertGone(erased);
        }
        erasing().erase(order);
    }

    private void assertRefusesToServe(String why) {
        assertThatThrownBy(() -> erasing().eraseAgain(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(register.toString())
                .hasMessageContaining(why);
    }

    private void assertGone(Kept record) {
        assertThat(vault.open(record.text(), "petition-received", "content", READING))
                .isEqualTo(new Opened.Erased<>());
        assertThat(vault.openIdentity(record.sender(), READING)).isEqualTo(new Opened.Erased<>());
        assertThat(vault.openIdentity(record.witness(), READING)).isEqualTo(new Opened.Erased<>());
        assertThat(attachments.open(record.scan().id(), record.scan().hash(), READING))
                .isEqualTo(new Opened.Erased<>());
        assertThat(rowsOf(record)).isZero();
    }

    private void assertOpens(Kept record) {
        assertThat(vault.open(record.text(), "petition-received", "content", READING))
                .isEqualTo(new Opened.Text<>("nội dung kín"));
        assertThat(vault.openIdentity(record.sender(), READING)).isEqualTo(new Opened.Text<>(CITIZEN));
        assertThat(attachments.open(record.scan().id(), record.scan().hash(), READING))
                .isInstanceOf(Opened.Text.class);
        assertThat(vault.search("Công dân Một", READING)).contains(new Found(record.sender(), record.stream()));
    }

    private boolean isWhole(Kept record) {
        return rowsOf(record) > 0;
    }

    private long rowsOf(Kept record) {
        return rows.sql("""
                        SELECT (SELECT count(*) FROM vault.person WHERE person_ref IN (:sender, :witness))
                             + (SELECT count(*) FROM vault.person_index WHERE person_ref IN (:sender, :witness))
                             + (SELECT count(*) FROM vault.attachment WHERE attachment_id = :scan)
                             + (SELECT count(*) FROM vault.secret_key WHERE key_id = :key)""")
                .param("sender", record.sender().value())
                .param("witness", record.witness().value())
                .param("scan", record.scan().id())
                .param("key", CaseKey.idIn(record.text().bytes()))
                .query(Long.class)
                .single();
    }

    private static final List<String> TABLES = List.of(
            "master_mark", "secret_key", "person", "person_index", "attachment", "issued", "erased", "opening_record");

    /** Row by row, as pg_dump and a restore over the old tables do. */
    private void backUp() throws SQLException {
        asSuperuser("CREATE SCHEMA backup");
        for (String table : TABLES) {
            asSuperuser("CREATE TABLE backup." + table + " AS SELECT * FROM vault." + table);
        }
    }

    private void restore() throws SQLException {
        for (String table : TABLES) {
            asSuperuser("ALTER TABLE vault." + table + " DISABLE TRIGGER ALL");
            asSuperuser("DELETE FROM vault." + table);
            asSuperuser("INSERT INTO vault." + table + " OVERRIDING SYSTEM VALUE SELECT * FROM backup." + table);
            asSuperuser("ALTER TABLE vault." + table + " ENABLE TRIGGER ALL");
        }
    }

    private boolean fileHolds(String table, byte[] bytes) throws SQLException {
        asSuperuser("CHECKPOINT");
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.prepareStatement(
                        "SELECT position(? IN pg_read_binary_file(pg_relation_filepath(?::regclass))) > 0")) {
            connection.createStatement().execute("RESET ROLE");
            statement.setBytes(1, bytes);
            statement.setString(2, table);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void asSuperuser(String change) throws SQLException {
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
            statement.execute(change);
        }
    }
}
