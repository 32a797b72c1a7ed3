package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.GoReader;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;
import org.wardledger.log.Receipt;
import org.wardledger.log.VerifierKey;
import org.wardledger.proof.Integrity;

/** The log of the reference year in other hands: mirrored, served as plain files, verified, recomputed, receipted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportedLogTest {
    private static final long SEED = 20_231_123;
    private static final int RECEIPTS = 1_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static House house;
    private static Path mirror;
    private static HttpServer files;
    private static String key;

    @BeforeAll
    static void exportTheLog() {
        house = House.on(folder.resolve("house"));
        house.awaitLog();
        key = new String(get("/log/vkey"), StandardCharsets.UTF_8).strip();
        mirror = folder.resolve("mirror");
        files = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.toAbsolutePath(),
                SimpleFileServer.OutputLevel.NONE);
        files.start();
    }

    @AfterAll
    static void close() {
        files.stop(0);
        house.close();
    }

    @Test
    @Order(1)
    void the_export_verifies_like_the_original_behind_any_file_server() {
        assertThat(run("verify", "log", "--url", original(), "--vkey", key)).contains("Verified");
        assertThat(run("export", "--url", original(), "--vkey", key, "--to", mirror.toString()))
                .contains("Verified");
        assertThat(run("verify", "log", "--url", served(), "--vkey", key))
                .contains("Verified")
                .contains("%,d entries".formatted(house.size()));
        assertThat(run("verify", "entry", "--index", "1000", "--url", served(), "--vkey", key))
                .contains("Verified");
    }

    @Test
    @Order(2)
    void software_that_is_not_ours_reads_it() {
        GoReader.Answer answer = GoReader.read(mirror, key);

        assertThat(answer.accepts()).as(answer.said()).isTrue();
    }

    @Test
    @Order(3)
    void every_public_figure_comes_out_of_the_export_and_an_altered_one_is_named() throws IOException {
        Path published = folder.resolve("figures.json");
        Files.write(published, get("/api/figures?period=2023&asOf=2023-10-30"));
        String recomputed = run("recompute", mirror.toString(), "--against", published.toString(), "--vkey", key);
        assertThat(recomputed).contains("136 of 136 figures agree; 3 cannot be checked from public data");

        Path report = folder.resolve("report.json");
        Files.write(report, get("/api/reports/dan-van/2023?format=json&asOf=2023-10-30"));
        assertThat(run("recompute", mirror.toString(), "--against", report.toString(), "--vkey", key))
                .contains("petition.resolved-of-received 90,5% (19/21) agrees")
                .doesNotContain("differs");
        Files.writeString(report, Files.readString(report).replace("\"numerator\":19", "\"numerator\":20"));
        assertThat(refused("recompute", mirror.toString(), "--against", report.toString(), "--vkey", key))
                .contains("petition.resolved-of-received differs: numerator is published as 20");

        String altered = Files.readString(published).replace("\"value\":90.5", "\"value\":95.2");
        assertThat(altered).isNotEqualTo(Files.readString(published));
        Files.writeString(published, altered);
        assertThat(refused("recompute", mirror.toString(), "--against", published.toString(), "--vkey", key))
                .contains("petition.resolved-of-received differs: value is published as 95.2");
    }

    /** Of 1,000 entries at random, seed printed in the constant; one byte of each receipt changed at random. */
    @Test
    @Order(4)
    void receipts_verify_offline_and_with_one_byte_changed_they_do_not() {
        Random seeded = new Random(SEED);
        Policy policy = Policy.of(List.of(VerifierKey.parse(key)), List.of(), 0);
        for (int receipt = 0; receipt < RECEIPTS; receipt++) {
            long position = seeded.nextLong(house.size());
            byte[] file = get("/api/events/" + house.eventId(position) + "/proof");
            assertThat(holds(file, policy)).as("entry " + position).isTrue();
            byte[] changed = file.clone();
            changed[seeded.nextInt(changed.length)] ^= (byte) (1 << seeded.nextInt(8));
            assertThat(holds(changed, policy))
                    .as("entry " + position + " changed")
                    .isFalse();
        }
    }

    @Test
    @Order(5)
    void no_byte_of_a_receipt_may_be_another() throws IOException {
        Policy policy = Policy.of(List.of(VerifierKey.parse(key)), List.of(), 0);
        byte[] file = get("/api/events/" + house.eventId(42) + "/proof");
        for (int at = 0; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertThat(holds(changed, policy)).as("byte " + at).isFalse();
        }
        Path kept = Files.write(folder.resolve("42.tlog-proof"), file);
        assertThat(run("verify", "proof", kept.toString(), "--vkey", key)).contains("Verified");
        assertThat(run(
                        "verify",
                        "consistency",
                        "--old",
                        mirror.resolve("checkpoint").toString(),
                        "--url",
                        original(),
                        "--vkey",
                        key))
                .contains("Verified");
    }

    @Test
    @Order(6)
    void taken_again_after_further_entries_the_export_only_adds() {
        Map<Path, String> before = contents();
        for (int day = 1; day <= 9; day++) {
            house.record(
                    House.RECORDER,
                    "reception-held",
                    "{'kind':'SCHEDULED','occurredOn':'2023-11-0" + day + "','place':'Phòng tiếp công dân UBND phường',"
                            + "'host':'Chủ tịch UBND phường','turns':0,'persons':0,'petitions':0,'basis':'119/TB-UBND'}");
        }
        house.awaitLog();

        assertThat(run("export", "--url", original(), "--vkey", key, "--to", mirror.toString()))
                .contains("Verified");
        Map<Path, String> after = contents();
        before.forEach((file, content) -> {
            if (file.startsWith("tile")) {
                assertThat(after.get(file)).as(file.toString()).isEqualTo(content);
            }
        });
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(run("verify", "log", "--url", served(), "--vkey", key)).contains("Verified");
    }

    /** The next key is made, announced in the book, and from the next checkpoint on signs beside the first. */
    @Test
    @Order(7)
    void a_key_is_changed_without_a_break() {
        String next = run(
                        "log-key",
                        "--so-phuong.origin=demo.invalid/log",
                        "--so-phuong.log-keys=" + folder.resolve("house/log-keys"))
                .strip();
        assertThat(house.act(House.RECORDER, "log-key-announced", announcement(next), null)
                        .statusCode())
                .isEqualTo(403);
        house.record(House.LEADER, "log-key-announced", announcement(next));
        house.awaitLog();

        assertThat(run("verify", "log", "--url", original(), "--vkey", key)).contains("Verified");
        assertThat(run("verify", "log", "--url", original(), "--vkey", next)).contains("Verified");
        assertThat(new String(get("/log/vkey"), StandardCharsets.UTF_8)).isEqualTo(next + "\n");
        assertThat(new String(get("/log/keys"), StandardCharsets.UTF_8).lines())
                .containsExactly(key + " 0 " + house.size(), next + " " + house.size() + " " + house.size());
        assertThat(Policy.parse(new String(get("/log/policy"), StandardCharsets.UTF_8))
                        .logs())
                .hasSize(2);
        assertThat(house.bean(Integrity.class).run().findings()).isZero();
    }

    private static String announcement(String vkey) {
        return "{'vkey':'%s','occurredOn':'%s','othersUntil':'%s'}"
                .formatted(vkey, LocalDate.now(), LocalDate.now().plusDays(90));
    }

    private static boolean holds(byte[] file, Policy policy) {
        try {
            Receipt receipt = Receipt.parse(file);
            Checkpoint checkpoint = policy.accept(Note.parse(receipt.note()));
            return receipt.leadsTo(checkpoint);
        } catch (NotVerified refused) {
            return false;
        }
    }

    private static Map<Path, String> contents() {
        try (Stream<Path> all = Files.walk(mirror)) {
            Map<Path, String> contents = new TreeMap<>();
            all.filter(Files::isRegularFile).forEach(file -> contents.put(mirror.relativize(file), content(file)));
            return contents;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String content(Path file) {
        try {
            return Files.getLastModifiedTime(file) + Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String original() {
        return "http://localhost:" + house.port() + "/log";
    }

    private static String served() {
        return "http://localhost:" + files.getAddress().getPort() + "/mirror";
    }

    private static String run(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exitCode = perform(said, words);
        assertThat(exitCode).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String refused(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(perform(said, words)).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static int perform(ByteArrayOutputStream said, String... words) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return CommandLine.of(words).perform(out, new PrintStream(ByteArrayOutputStream.nullOutputStream()));
    }

    private static byte[] get(String path) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
