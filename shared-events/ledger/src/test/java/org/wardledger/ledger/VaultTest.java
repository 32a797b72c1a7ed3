package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;

class VaultTest {
    private static final Instant NOW = Instant.parse("2023-10-30T02:00:00Z");
    private static final Opening READING = new Opening("can-bo-01", "Công chức Tư pháp", "Giải quyết đơn");
    private static final Identity CITIZEN = new Identity("Công dân 01", "TDP 3", "0900 000 001", null);

    @TempDir
    static Path directory;

    private static Database database;
    private static DataSource pool;
    private static JdbcClient rows;
    private static Vault vault;

    private final String stream = "petition-" + UUID.randomUUID();

    @BeforeAll
    static void install() throws IOException {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 8);
        rows = JdbcClient.create(pool);
        vault = new Vault(pool, masterKey(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static MasterKey masterKey() throws IOException {
        return MasterKey.fileAt(directory.resolve("master.key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kiến nghị về nước thải ở Tổ dân phố 3", "dòng 1\r\ndòng 2\u0000", "𝄞 ngoài BMP"})
    void a_text_comes_back_as_it_was_typed(String text) {
        assertThat(opened(seal(text))).isEqualTo(new Opened.Text<>(text));
    }

    @Test
    void a_text_in_decomposed_vietnamese_comes_back_composed() {
        String composed = Normalizer.normalize("Nguyễn Nghiêm, tổ trưởng", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(opened(seal(decomposed))).isEqualTo(new Opened.Text<>(composed));
        assertThat(vault.requestTag(stream, decomposed)).isEqualTo(vault.requestTag(stream, composed));
    }

    @Test
    void a_text_of_a_megabyte_comes_back() {
        String text = "ễ".repeat(1 << 20);
        assertThat(opened(seal(text))).isEqualTo(new Opened.Text<>(text));
    }

    @Test
    void a_text_beyond_the_limit_or_with_half_a_character_is_refused() {
        assertThatThrownBy(() -> seal("ễ".repeat(Vault.TEXT_BYTES_MAX / 3 + 1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> seal("nửa \ud800 chữ"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNREADABLE));
    }

    @Test
    void the_texts_of_one_record_share_a_key_and_another_record_has_its_own() {
        UUID key = CaseKey.idIn(seal("một").bytes());
        assertThat(CaseKey.idIn(seal("hai").bytes())).isEqualTo(key);
        Sealed elsewhere = vault.seal("petition-received", "content", stream + "-2", "ba");
        assertThat(CaseKey.idIn(elsewhere.bytes())).isNotEqualTo(key);
    }

    @Test
    void sixteen_threads_sealing_for_a_new_record_get_one_key() throws Exception {
        int threadCount = 16;
        CyclicBarrier together = new CyclicBarrier(threadCount);
        List<Callable<Sealed>> work = new ArrayList<>();
        for (int thread = 0; thread < threadCount; thread++) {
            String text = "văn bản " + thread;
            work.add(() -> {
                together.await();
                return seal(text);
            });
        }
        List<Sealed> sealed = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(threadCount)) {
            for (Future<Sealed> done : threads.invokeAll(work)) {
                sealed.add(done.get());
            }
        }
        assertThat(sealed.stream().map(value -> CaseKey.idIn(value.bytes())).distinct())
                .hasSize(1);
        for (int thread = 0; thread < threadCount; thread++) {
            assertThat(opened(sealed.get(thread))).isEqualTo(new Opened.Text<>("văn bản " + thread));
        }
        assertThat(count("secret_key WHERE scope = '" + stream + "'")).isEqualTo(1);
    }

    @Test
    void a_key_stays_when_the_caller_takes_its_own_work_back() {
        var callers = new TransactionTemplate(new JdbcTransactionManager(pool));
        Sealed sealed = callers.execute(status -> {
            status.setRollbackOnly();
            return seal("giữ lại");
        });
        assertThat(opened(sealed)).isEqualTo(new Opened.Text<>("giữ lại"));
    }

    @Test
    void an_opening_stays_on_record_when_the_caller_takes_its_own_work_back() {
        Sealed sealed = seal("đã đọc");
        var callers = new TransactionTemplate(new JdbcTransactionManager(pool));
        callers.executeWithoutResult(status -> {
            status.setRollbackOnly();
            opened(sealed);
        });
        assertThat(openingsOfStream()).isEqualTo(1);
    }

    @Test
    void every_opening_is_on_record_with_who_when_what_and_why() {
        vault.open(seal("một"), "petition-received", "content", READING);
        Map<String, Object> record =
                rows.sql("""
                        SELECT account, capacity, purpose, outcome, kind, field, person_ref, key_id IS NOT NULL AS keyed,
                               to_char(opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS opened_at
                        FROM vault.opening_record WHERE stream = :stream""").param("stream", stream).query().singleRow();
        assertThat(record)
                .containsEntry("account", "can-bo-01")
                .containsEntry("capacity", "Công chức Tư pháp")
                .containsEntry("purpose", "Giải quyết đơn")
                .containsEntry("outcome", "OPENED")
                .containsEntry("kind", "petition-received")
                .containsEntry("field", "content")
                .containsEntry("person_ref", null)
                .containsEntry("keyed", true)
                .containsEntry("opened_at", NOW.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0\u2003\u200b", "..."})
    void without_a_purpose_nothing_is_opened(String purpose) {
        assertThatThrownBy(() -> new Opening("can-bo-01", "Công chức Tư pháp", purpose))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("purpose"));
    }

    @Test
    void a_text_whose_key_is_gone_is_erased_and_the_attempt_is_on_record() {
        Sealed sealed = seal("một");
        UUID key = CaseKey.idIn(sealed.bytes());
        deleteKey(key);
        assertThat(opened(sealed)).isEqualTo(new Opened.Erased<>());
        assertThat(count("opening_record WHERE outcome = 'ERASED' AND key_id = '" + key + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_written_after_an_erasure_does_not_bring_the_old_texts_back() {
        Sealed before = seal("trước");
        deleteKey(CaseKey.idIn(before.bytes()));
        Sealed after = seal("sau");
        assertThat(opened(before)).isEqualTo(new Opened.Erased<>());
        assertThat(opened(after)).isEqualTo(new Opened.Text<>("sau"));
    }

    /** Every byte, so every region: version, key id, s, commit tag, nonce, ciphertext, GCM tag. */
    @Test
    void a_changed_byte_anywhere_is_refused_and_is_not_called_erased() {
        byte[] sealed = seal("một").bytes();
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 0x40;
            assertThatThrownBy(() -> opened(Sealed.of(altered)))
                    .as("byte " + at)
                    .isInstanceOf(BrokenSeal.class)
                    .hasNoCause();
        }
        assertThat(count("opening_record WHERE outcome = 'BROKEN' AND purpose = '" + READING.purpose() + "'"))
                .isGreaterThanOrEqualTo(sealed.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ==", "không phải base64", "AQ"})
    void what_was_never_sealed_is_refused(String value) {
        assertThatThrownBy(() -> opened(new Sealed(value))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void the_same_bytes_written_another_way_are_refused() {
        String recorded = seal("1").ciphertext();
        assertThat(recorded).endsWith("=");
        String unpadded = recorded.replace("=", "");
        assertThat(Base64.getDecoder().decode(unpadded)).isEqualTo(new Sealed(recorded).bytes());
        assertThatThrownBy(() -> opened(new Sealed(unpadded))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_text_asked_for_as_another_field_or_kind_is_refused() {
        Sealed sealed = seal("một");
        assertThatThrownBy(() -> vault.open(sealed, "petition-received", "note", READING))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault.open(sealed, "petition-resolved", "content", READING))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_key_exchanged_in_its_row_opens_nothing() throws IOException {
        Sealed sealed = seal("một");
        UUID key = CaseKey.idIn(sealed.bytes());
        deleteKey(key);
        rows.sql("INSERT INTO vault.secret_key (key_id, scope, wrapped, created_at) VALUES (?, ?, ?, now())")
                .params(key, stream, masterKey().wrap(key, new byte[CaseKey.SECRET_BYTES]))
                .update();
        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_person_comes_back_and_the_opening_is_on_record() {
        PersonRef person = vault.put("nguyen-nghiem", stream, CITIZEN);
        assertThat(vault.openIdentity(person, READING)).isEqualTo(new Opened.Text<>(CITIZEN));
        assertThat(count("opening_record WHERE outcome = 'OPENED' AND person_ref = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_person_whose_key_or_row_is_gone_is_erased() {
        PersonRef keyless = vault.put("nguyen-nghiem", stream, CITIZEN);
        rows.sql("DELETE FROM vault.secret_key WHERE key_id = (SELECT key_id FROM vault.person WHERE person_ref = ?)")
                .param(keyless.value())
                .update();
        assertThat(vault.openIdentity(keyless, READING)).isEqualTo(new Opened.Erased<>());
        PersonRef rowless = vault.put("nguyen-nghiem", stream, CITIZEN);
        rows.sql("DELETE FROM vault.person WHERE person_ref = ?")
                .param(rowless.value())
                .update();
        assertThat(vault.openIdentity(rowless, READING)).isEqualTo(new Opened.Erased<>());
    }

    @Test
    void one_persons_identity_in_anothers_row_is_refused() {
        PersonRef first = vault.put("nguyen-nghiem", stream, CITIZEN);
        PersonRef second = vault.put("nguyen-nghiem", stream, new Identity("Công dân 02", null, null, null));
        rows.sql("""
                        WITH gone AS (DELETE FROM vault.person WHERE person_ref = :first)
                        SELECT 1""").param("first", first.value()).query().listOfRows();
        rows.sql("""
                        WITH moved AS (DELETE FROM vault.person WHERE person_ref = :second RETURNING *)
                        INSERT INTO vault.person SELECT :first, office, key_id, sealed, created_at FROM moved""")
                .param("first", first.value())
                .param("second", second.value())
                .update();
        assertThatThrownBy(() -> vault.openIdentity(first, READING)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_person_nobody_ever_put_here_is_unknown_and_the_attempt_is_on_record() {
        PersonRef stranger = new PersonRef(UUID.randomUUID());
        assertThatThrownBy(() -> vault.openIdentity(stranger, READING))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN));
        assertThat(count("opening_record WHERE outcome = 'UNKNOWN' AND person_ref = '" + stranger + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_person_whose_command_was_refused_leaves_no_row_and_no_key() {
        long keysBefore = count("secret_key");
        PersonRef person = vault.put("nguyen-nghiem", stream, CITIZEN);
        vault.discard(person);
        assertThat(count("person WHERE person_ref = '" + person + "'")).isZero();
        assertThat(count("secret_key")).isEqualTo(keysBefore);
    }

    @Test
    void a_person_long_in_the_book_is_not_discarded() throws IOException {
        PersonRef person = vault.put("nguyen-nghiem", stream, CITIZEN);
        Clock later =
                Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), VaultDoor.DISCARD_WITHIN.plus(Duration.ofSeconds(1)));
        new Vault(pool, masterKey(), later).discard(person);
        assertThat(vault.openIdentity(person, READING)).isEqualTo(new Opened.Text<>(CITIZEN));
    }

    @Test
    void a_person_without_a_name_is_refused() {
        assertThatThrownBy(() -> new Identity(" ", null, null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_request_tag_is_the_same_for_the_same_text_of_the_same_record_only() {
        byte[] tag = vault.requestTag(stream, "{\"content\":\"một\"}");
        assertThat(vault.requestTag(stream, "{\"content\":\"một\"}")).isEqualTo(tag);
        assertThat(vault.requestTag(stream, "{\"content\":\"hai\"}")).isNotEqualTo(tag);
        assertThat(vault.requestTag(stream + "-2", "{\"content\":\"một\"}")).isNotEqualTo(tag);
    }

    @Test
    void another_master_key_stops_the_vault_before_anything_is_changed() throws IOException {
        Sealed sealed = seal("một");
        long keysBefore = count("secret_key");
        long openingsBefore = count("opening_record");
        MasterKey otherKey = MasterKey.fileAt(directory.resolve("other.key"));
        Clock now = Clock.fixed(NOW, ZoneOffset.UTC);
        Vault other = new Vault(pool, otherKey, now);
        Attachments otherAttachments = new Attachments(pool, otherKey, now);
        VaultErasure otherErasure = new VaultErasure(pool, otherKey, directory.resolve("erasures.jsonl"), now);
        List<Runnable> uses = List.of(
                other::requireItsMasterKey,
                () -> other.seal("petition-received", "content", stream, "hai"),
                () -> other.requestTag(stream, "hai"),
                () -> other.put("nguyen-nghiem", stream, CITIZEN),
                () -> other.open(sealed, "petition-received", "content", READING),
                () -> other.openIdentity(new PersonRef(UUID.randomUUID()), READING),
                () -> other.search("Công dân 01", READING),
                () -> other.correct(new PersonRef(UUID.randomUUID()), CITIZEN, READING),
                () -> otherAttachments.keep(stream, new byte[1]),
                () -> otherAttachments.open(UUID.randomUUID(), "", READING),
                () -> otherErasure.eraseAgain(List.of()),
                () -> otherErasure.erase(
                        new Erasure(UUID.randomUUID(), stream, Set.of(), LocalDate.parse("2024-01-31"))));
        for (Runnable use : uses) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not the master key");
        }
        assertThat(count("secret_key")).isEqualTo(keysBefore);
        assertThat(count("opening_record")).isEqualTo(openingsBefore);
    }

    @Test
    void a_vault_opens_again_after_a_restart() throws IOException {
        Sealed sealed = seal("một");
        Vault restarted = new Vault(pool, masterKey(), Clock.fixed(NOW, ZoneOffset.UTC));
        restarted.requireItsMasterKey();
        assertThat(restarted.open(sealed, "petition-received", "content", READING))
                .isEqualTo(new Opened.Text<>("một"));
    }

    private Sealed seal(String text) {
        return vault.seal("petition-received", "content", stream, text);
    }

    private static Opened<String> opened(Sealed sealed) {
        return vault.open(sealed, "petition-received", "content", READING);
    }

    private long openingsOfStream() {
        return count("opening_record WHERE stream = '" + stream + "'");
    }

    private static void deleteKey(UUID key) {
        rows.sql("DELETE FROM vault.secret_key WHERE key_id = ?").param(key).update();
    }

    private static long count(String what) {
        return rows.sql("SELECT count(*) FROM vault." + what).query(Long.class).single();
    }
}
