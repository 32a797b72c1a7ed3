package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    @TempDir
    Path directory;

    @Test
    void it_is_made_on_first_use_for_its_owner_only_and_stays_the_same() throws IOException {
        Path file = directory.resolve("keys/master.key");
        MasterKey made = MasterKey.fileAt(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        assertThat(MasterKey.fileAt(file).mark()).isEqualTo(made.mark());
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-", "rwx------"})
    void a_file_open_to_others_is_refused(String rights) throws IOException {
        Path file = directory.resolve("master.key");
        MasterKey.fileAt(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        assertThatThrownBy(() -> MasterKey.fileAt(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_its_owner_may_only_read_will_do() throws IOException {
        Path file = directory.resolve("master.key");
        MasterKey.fileAt(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(MasterKey.fileAt(file).mark()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4f", "zz", " 0123"})
    void a_damaged_file_is_refused_without_repeating_it(String ending) throws IOException {
        Path file = directory.resolve("master.key");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "0123456789abcdef".repeat(3) + ending);
        assertThatThrownBy(() -> MasterKey.fileAt(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("64 hex digits")
                .hasMessageNotContaining("0123456789abcdef");
    }

    @Test
    void nodes_that_start_together_end_with_one_key() throws Exception {
        Path file = directory.resolve("master.key");
        int nodes = 8;
        CyclicBarrier together = new CyclicBarrier(nodes);
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            List<Callable<MasterKey>> starts = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                starts.add(() -> {
                    together.await();
                    return MasterKey.fileAt(file);
                });
            }
            List<byte[]> marks = new ArrayList<>();
            for (Future<MasterKey> started : threads.invokeAll(starts)) {
                marks.add(started.get().mark());
            }
            assertThat(marks).hasSize(nodes).allSatisfy(mark -> assertThat(mark).isEqualTo(marks.getFirst()));
        }
    }

    @Test
    void a_wrapped_key_opens_under_its_own_id_and_its_own_master_only() throws IOException {
        MasterKey master = MasterKey.fileAt(directory.resolve("master.key"));
        MasterKey other = MasterKey.fileAt(directory.resolve("other.key"));
        UUID id = UUID.randomUUID();
        byte[] secret = new byte[CaseKey.SECRET_BYTES];
        byte[] wrapped = master.wrap(id, secret);
        assertThat(master.unwrap(id, wrapped)).isEqualTo(secret);
        assertThatThrownBy(() -> master.unwrap(UUID.randomUUID(), wrapped)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> other.unwrap(id, wrapped)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> master.unwrap(id, new byte[12])).isInstanceOf(BrokenSeal.class);
    }
}
