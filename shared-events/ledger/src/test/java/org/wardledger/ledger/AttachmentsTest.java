package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;

class AttachmentsTest {
    private static final Instant NOW = Instant.parse("2023-10-30T02:00:00Z");
    private static final Opening READING = new Opening("can-bo-01", "Công chức Tư pháp", "Giải quyết đơn");

    @TempDir
    static Path directory;

    private static Database database;
    private static DataSource pool;
    private static JdbcClient rows;
    private static Attachments attachments;

    private final String stream = "petition-" + UUID.randomUUID();

    @BeforeAll
    static void install() throws IOException {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 4);
        rows = JdbcClient.create(pool);
        attachments = attachmentsAt(NOW);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Attachments attachmentsAt(Instant now) throws IOException {
        return new Attachments(
                pool, MasterKey.fileAt(directory.resolve("master.key")), Clock.fixed(now, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 3_000, Attachments.BYTES_MAX})
    void a_file_comes_back_as_it_was_given(int bytes) {
        byte[] file = file(bytes);
        AttachmentKept kept = attachments.keep(stream, file);
        assertThat(kept.sizeBytes()).isEqualTo(bytes);
        assertThat(attachments.open(kept.id(), kept.hash(), READING))
                .isInstanceOfSatisfying(
                        Opened.Text.class, text -> assertThat(text.value()).isEqualTo(file));
    }

    @Test
    void an_empty_file_and_one_beyond_the_limit_are_refused_and_leave_nothing() {
        long before = count("attachment");
        assertThatThrownBy(() -> attachments.keep(stream, new byte[0])).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> attachments.keep(stream, file(Attachments.BYTES_MAX + 1)))
                .isInstanceOf(Refusal.class);
        assertThat(count("attachment")).isEqualTo(before);
        assertThat(count("secret_key WHERE scope = '" + stream + "'")).isZero();
    }

    @Test
    void the_hash_is_of_what_is_kept_and_tells_nothing_of_the_file() throws Exception {
        byte[] file = file(5_000);
        AttachmentKept kept = attachments.keep(stream, file);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        assertThat(kept.hash()).isEqualTo(HexFormat.of().formatHex(sha256.digest(sealed(kept.id()))));
        assertThat(kept.hash()).isNotEqualTo(HexFormat.of().formatHex(sha256.digest(file)));
        assertThat(attachments.keep(stream, file).hash()).isNotEqualTo(kept.hash());
    }

    @Test
    void an_opening_is_on_record_with_the_file_and_its_record() {
        AttachmentKept kept = attachments.keep(stream, file(10));
        attachments.open(kept.id(), kept.hash(), READING);
        Map<String, Object> record = rows.sql(
                        "SELECT account, purpose, outcome, stream FROM vault.opening_record WHERE attachment_id = ?")
                .param(kept.id())
                .query()
                .singleRow();
        assertThat(record)
                .containsEntry("account", "can-bo-01")
                .containsEntry("purpose", "Giải quyết đơn")
                .containsEntry("outcome", "OPENED")
                .containsEntry("stream", stream);
    }

    @Test
    void a_changed_exchanged_or_otherwise_recorded_file_is_refused() {
        AttachmentKept first = attachments.keep(stream, file(100));
        AttachmentKept second = attachments.keep(stream, file(100));
        assertThatThrownBy(() -> attachments.open(first.id(), second.hash(), READING))
                .isInstanceOf(BrokenSeal.class);
        move(second.id(), first.id());
        assertThatThrownBy(() -> attachments.open(first.id(), first.hash(), READING))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> attachments.open(first.id(), second.hash(), READING))
                .as("even where the book had been made to agree")
                .isInstanceOf(BrokenSeal.class);
        assertThat(count("opening_record WHERE outcome = 'BROKEN' AND attachment_id = '" + first.id() + "'"))
                .isEqualTo(3);
    }

    @Test
    void a_file_nobody_ever_kept_here_is_unknown_and_the_attempt_is_on_record() {
        UUID stranger = UUID.randomUUID();
        assertThatThrownBy(() -> attachments.open(stranger, "", READING))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN));
        assertThat(count("opening_record WHERE outcome = 'UNKNOWN' AND attachment_id = '" + stranger + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_file_whose_command_was_refused_is_gone_and_one_long_in_the_book_is_not() throws IOException {
        AttachmentKept refused = attachments.keep(stream, file(10));
        attachments.discard(refused.id());
        assertThat(count("attachment WHERE attachment_id = '" + refused.id() + "'"))
                .isZero();
        assertThat(attachments.open(refused.id(), refused.hash(), READING)).isEqualTo(new Opened.Erased<>());
        AttachmentKept old = attachments.keep(stream, file(10));
        attachmentsAt(NOW.plus(VaultDoor.DISCARD_WITHIN).plusSeconds(1)).discard(old.id());
        assertThat(attachments.open(old.id(), old.hash(), READING)).isInstanceOf(Opened.Text.class);
    }

    @Test
    void a_file_of_an_erased_record_is_erased() {
        AttachmentKept kept = attachments.keep(stream, file(10));
        rows.sql("DELETE FROM vault.secret_key WHERE scope = ?").param(stream).update();
        assertThat(attachments.open(kept.id(), kept.hash(), READING)).isEqualTo(new Opened.Erased<>());
    }

    private static byte[] file(int bytes) {
        byte[] file = new byte[bytes];
        new Random(bytes).nextBytes(file);
        return file;
    }

    private static byte[] sealed(UUID attachment) {
        return rows.sql("SELECT sealed FROM vault.attachment WHERE attachment_id = ?")
                .param(attachment)
                .query(byte[].class)
                .single();
    }

    private static void move(UUID from, UUID to) {
        byte[] sealed = sealed(from);
        Map<String, Object> row = rows.sql(
                        "DELETE FROM vault.attachment WHERE attachment_id = ? RETURNING stream, key_id")
                .param(to)
                .query()
                .singleRow();
        rows.sql("INSERT INTO vault.attachment VALUES (?, ?, ?, ?, now())")
                .params(to, row.get("stream"), row.get("key_id"), sealed)
                .update();
    }

    private static long count(String what) {
        return rows.sql("SELECT count(*) FROM vault." + what).query(Long.class).single();
    }
}
