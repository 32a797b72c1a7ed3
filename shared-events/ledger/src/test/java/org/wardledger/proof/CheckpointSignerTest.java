package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardledger.ledger.Role;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.EntryBundle;
import org.wardledger.log.GrowingTree;
import org.wardledger.log.Leaf;
import org.wardledger.log.Note;
import org.wardledger.log.Tile;
import org.wardledger.log.VerifierKey;

class CheckpointSignerTest {
    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_empty_log_is_signed_first_and_then_what_was_committed() {
        log.record(3);

        Checkpoint checkpoint = Checkpoint.parse(log.signer.sign().text());

        assertThat(checkpoint.size()).isEqualTo(3);
        assertThat(checkpoint.root()).isEqualTo(rootOfLeaves(3));
        assertThat(log.tables.signedAt(0)).hasSize(1);
        assertThat(log.guard.last().orElseThrow().text()).isEqualTo(checkpoint.text());
    }

    @Test
    void the_tree_grows_by_full_tiles() {
        for (int size : new int[] {255, 256, 257, 600}) {
            log.record(size - (int) log.tables.entries());
            assertThat(Checkpoint.parse(log.signer.sign().text()).root()).isEqualTo(rootOfLeaves(size));
        }
        // 600 entries make two full tiles, whose roots are the two hashes of the level above.
        assertThat(log.tables.read(new Tile(1, 0, 2))).hasSize(64);
    }

    @Test
    void signing_again_repeats_the_same_bytes() {
        log.record(5);
        Note first = log.signer.sign();

        assertThat(log.signer.sign().bytes()).isEqualTo(first.bytes());
        assertThat(log.tables.signedAt(5)).hasSize(1);
    }

    @Test
    void two_signers_at_once_sign_one_log() {
        log.record(40);
        List<Note> notes = IntStream.range(0, 16)
                .mapToObj(number -> CompletableFuture.supplyAsync(log.signer(log.guard)::sign))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(notes)
                .allSatisfy(note ->
                        assertThat(note.bytes()).isEqualTo(notes.getFirst().bytes()));
        assertThat(log.tables.signedAt(40)).hasSize(1);
    }

    /** Between the guard and the commit: the guard is ahead of the database, and the same note comes after all. */
    @Test
    void a_kill_between_guard_and_signature_repeats_the_note() {
        log.record(4);
        log.signer.sign();
        log.record(4);
        Checkpoint next = new Checkpoint(TestLog.ORIGIN, 8, rootOfLeaves(8));
        log.guard.remember(next);

        assertThat(log.signer.sign().text()).isEqualTo(next.text());
    }

    @Test
    void what_is_not_committed_is_not_signed() throws SQLException {
        log.record(4);
        try (Connection open = log.database.connect(Role.RECORDER);
                var statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO ledger.entry SELECT 4, gen_random_uuid(), gen_random_uuid(), 0, office, 'late', 0, kind,
                           revision, recorded_at, payload, metadata, salt, leaf, leaf_hash FROM ledger.entry WHERE position = 3
                    """);
            assertThat(Checkpoint.parse(log.signer.sign().text()).size()).isEqualTo(4);
            open.commit();
        }
        assertThat(Checkpoint.parse(log.signer.sign().text()).size()).isEqualTo(5);
    }

    @Test
    void a_database_behind_the_guard_is_not_signed() throws SQLException {
        log.record(10);
        log.signer.sign();
        restoreTo(6);

        assertThatThrownBy(log.signer::sign)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("6 mục, ít hơn 10 mục đã ký");
    }

    /** Behind when restored, and then as long again with other entries: the fork that the guard is for. */
    @Test
    void a_restored_database_that_went_on_is_not_signed() throws SQLException {
        log.record(10);
        log.signer.sign();
        restoreTo(6);
        log.record(5);

        assertThatThrownBy(log.signer::sign)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("không còn là 10 mục đã ký");
    }

    @Test
    void a_guard_that_was_lost_stops_the_signing() throws Exception {
        log.record(2);
        log.signer.sign();
        Files.delete(log.folder.resolve("last-signed"));

        assertThatThrownBy(log.signer::sign).isInstanceOf(SigningStopped.class).hasMessageContaining("Chốt gác");
    }

    @Test
    void a_database_that_never_signed_is_not_the_one_the_guard_knows() {
        log.record(2);
        log.guard.remember(new Checkpoint(TestLog.ORIGIN, 2, rootOfLeaves(2)));

        assertThatThrownBy(log.signer::sign)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("không có điểm kiểm nào");
    }

    @Test
    void a_frozen_log_stays_frozen_until_the_file_is_taken_away() throws Exception {
        log.record(2);
        log.guard.freeze("một bên chứng kiến thấy nhật ký khác");
        assertThatThrownBy(log.signer::sign).hasMessageContaining("một bên chứng kiến thấy nhật ký khác");

        Files.delete(log.folder.resolve("frozen"));
        assertThat(Checkpoint.parse(log.signer.sign().text()).size()).isEqualTo(2);
    }

    /** Both keys sign while the change is on; afterwards the new one alone, and the old checkpoints stay. */
    @Test
    void a_key_is_changed_with_both_signing_for_a_while() {
        log.record(1);
        VerifierKey old = signers(log.signer.sign()).getFirst();
        VerifierKey next = new KeyFolder(log.folder.resolve("keys")).create(TestLog.ORIGIN, VerifierKey.Type.LOG);
        LocalDate today = LocalDate.now();

        log.announced.add(new LogKeys.Announced(next, today.minusDays(1), today.plusDays(89)));
        log.record(1);
        assertThat(signers(log.signer.sign())).containsExactlyInAnyOrder(old, next);

        log.announced.set(0, new LogKeys.Announced(next, today.minusDays(91), today.minusDays(1)));
        log.record(1);
        assertThat(signers(log.signer.sign())).containsExactly(next);
        log.publish();
        assertThat(log.log.keys())
                .containsExactlyInAnyOrder(new PublicLog.KeyInUse(old, 0, 2), new PublicLog.KeyInUse(next, 2, 3));
        assertThat(log.log.key()).contains(next);
    }

    @Test
    void a_key_others_may_read_does_not_sign() throws Exception {
        log.record(1);
        VerifierKey key = log.keys.firstOrNew();
        Files.setPosixFilePermissions(
                log.folder.resolve("keys").resolve(java.util.HexFormat.of().toHexDigits(key.keyId()) + ".pk8"),
                java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(log.signer::sign).hasMessageContaining("chmod 600");
    }

    @Test
    void without_a_key_nothing_is_signed_and_commands_go_on() throws Exception {
        log.record(1);
        log.signer.sign();
        try (var files = Files.list(log.folder.resolve("keys"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".pk8")).toList()) {
                Files.delete(file);
            }
        }
        log.record(1);

        assertThatThrownBy(log.signer::sign).hasMessageContaining("Không còn khóa ký nào");
        assertThat(log.tables.entries()).isEqualTo(2);
    }

    private List<VerifierKey> signers(Note note) {
        return log.keys.known(log.announced).stream()
                .filter(key -> note.signedBy(List.of(key)).contains(key))
                .toList();
    }

    private byte[] rootOfLeaves(int size) {
        GrowingTree tree = new GrowingTree();
        for (long first = 0; first < size; first += Tile.FULL) {
            Tile bundle = Tile.at(Tile.ENTRIES, first / Tile.FULL, size).orElseThrow();
            EntryBundle.read(bundle, log.tables.read(bundle)).forEach(leaf -> tree.append(Leaf.hash(leaf)));
        }
        return tree.root();
    }

    /** What a superuser who restores a backup leaves behind: fewer entries, and no checkpoint of what is missing. */
    private void restoreTo(int size) throws SQLException {
        try (Connection superuser = java.sql.DriverManager.getConnection(log.database.url(), "postgres", null);
                var statement = superuser.createStatement()) {
            for (String table : List.of("entry", "checkpoint", "publication", "node")) {
                statement.execute("ALTER TABLE ledger." + table + " DISABLE TRIGGER append_only");
            }
            statement.execute("DELETE FROM ledger.entry WHERE position >= " + size);
            statement.execute("DELETE FROM ledger.checkpoint WHERE size > " + size);
            statement.execute("DELETE FROM ledger.publication WHERE size > " + size);
        }
    }
}
