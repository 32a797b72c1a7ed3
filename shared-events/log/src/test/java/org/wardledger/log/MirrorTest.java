package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    private static final Set<String> CHANGING = Set.of("checkpoint", "keys", "policy", "vkey", ".lock");
    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    @TempDir
    Path folder;

    private FolderLog log;
    private Path mirror;

    @BeforeEach
    void a_log_to_mirror() {
        log = new FolderLog(folder.resolve("log"), FolderLog.leaves(600));
        mirror = folder.resolve("copies/mirror");
    }

    private Asked take() {
        return Asked.about(log, "mirror", "--to", mirror);
    }

    private Asked check() {
        return Asked.verify("log", "--folder", mirror, "--vkey", Asked.VKEY);
    }

    @Test
    void a_mirror_verifies_like_the_original() throws IOException {
        log.write("keys", "stated".getBytes(UTF_8));
        Asked asked = take();

        assertThat(asked.verdict()).as(asked.said()).isEqualTo(Verdict.VERIFIED);
        assertThat(check().verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(mirror.resolve("checkpoint")).hasBinaryContent(log.read("checkpoint"));
        assertThat(mirror.resolve("keys")).hasContent("stated");
        assertThat(mirror.resolve("vkey")).hasContent(Asked.VKEY);
        assertThat(Policy.parse(Files.readString(mirror.resolve("policy"))).logs())
                .containsExactly(KnownTree.LOG.verifier());
        assertThat(files(mirror).keySet())
                .containsExactlyInAnyOrder(
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/002.p/88",
                        "tile/0/000",
                        "tile/0/001",
                        "tile/0/002.p/88",
                        "tile/1/000.p/2",
                        "checkpoint",
                        "keys",
                        "vkey",
                        "policy",
                        ".lock");
    }

    @Test
    void taken_again_it_only_adds() throws IOException {
        take();
        Map<String, byte[]> before = files(mirror);
        madeLongAgo(before.keySet());
        log.grow(FolderLog.leaves(300, "case-closed"));

        assertThat(take().verdict()).isEqualTo(Verdict.VERIFIED);

        assertThat(check().said()).contains("900 entries, computed anew");
        for (String file : before.keySet()) {
            if (!CHANGING.contains(file)) {
                assertThat(mirror.resolve(file)).hasBinaryContent(before.get(file));
                assertThat(Files.getLastModifiedTime(mirror.resolve(file)))
                        .as(file)
                        .isEqualTo(LONG_AGO);
            }
        }
    }

    @Test
    void a_fork_is_refused_and_the_mirror_stays_as_it_was() throws IOException {
        take();
        Map<String, byte[]> before = files(mirror);
        log.publish(FolderLog.leaves(900, "case-closed"));

        assertThat(take())
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.FAILED))
                .satisfies(asked -> assertThat(asked.said()).contains("forked", "kept as evidence"));
        assertUnchanged(before);
        try (Stream<Path> beside = Files.list(mirror.getParent())) {
            assertThat(beside.filter(file -> file.toString().contains(".evidence-")))
                    .hasSize(2);
        }
    }

    @Test
    void a_rollback_is_refused_and_the_mirror_stays_as_it_was() throws IOException {
        take();
        Map<String, byte[]> before = files(mirror);
        log.publish(log.leaves().subList(0, 300));

        assertThat(take().said()).contains("past caches", "rolled back");
        assertUnchanged(before);
    }

    @Test
    void what_does_not_verify_is_not_mirrored() throws IOException {
        log.flip("tile/entries/001", 9);

        assertThat(take().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(files(mirror)).doesNotContainKeys("checkpoint", "tile/entries/001");

        log.flip("tile/entries/001", 9);
        assertThat(take().said()).as("taken up again").contains("5 tiles are new");
        assertThat(check().verdict()).isEqualTo(Verdict.VERIFIED);
    }

    /** Killed between two files, with one unfinished beside its place. */
    @Test
    void a_stopped_run_is_taken_up_again() throws IOException {
        take();
        for (String file : List.of("checkpoint", "tile/0/001", "tile/1/000.p/2")) {
            Files.delete(mirror.resolve(file));
        }
        Files.writeString(mirror.resolve("tile/0/.001.part"), "half");

        assertThat(take().said()).contains("2 tiles are new");
        assertThat(check().verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(mirror.resolve("tile/0/.001.part")).doesNotExist();
    }

    @Test
    void a_damaged_copy_is_found_and_not_written_over() throws IOException {
        take();
        byte[] damaged = log.read("tile/entries/000");
        damaged[10] ^= 1;
        Files.write(mirror.resolve("tile/entries/000"), damaged);

        assertThat(take())
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.FAILED))
                .satisfies(asked -> assertThat(asked.said()).contains("tile/entries/000", "mirror's own"));
        assertThat(mirror.resolve("tile/entries/000")).hasBinaryContent(damaged);
    }

    private void madeLongAgo(Set<String> names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(mirror.resolve(name), LONG_AGO);
        }
    }

    private void assertUnchanged(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> after = files(mirror);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
