package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.GrowingTree;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;
import org.wardledger.log.Receipt;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;
import org.wardledger.proof.KeyFolder;

/** The log of the demonstration as a stranger meets it over HTTP. */
class PublicLogTest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @TempDir
    private static Path folder;

    private static House house;

    private static SigningKey neighbour;

    /** It also watches the log of a neighbour. */
    @BeforeAll
    static void start() throws IOException {
        KeyFolder keys = new KeyFolder(folder.resolve("neighbour"));
        neighbour = keys.signing(keys.create("phuong-ben.invalid/log", VerifierKey.Type.LOG))
                .orElseThrow();
        Path watched = Files.writeString(
                folder.resolve("watched"), "log " + neighbour.verifier().vkey() + "\n");
        house = House.on(
                folder.resolve("house"),
                "--so-phuong.watched-logs=" + watched,
                "--so-phuong.witness-key=" + folder.resolve("witness"),
                "--so-phuong.witness-name=demo.invalid/witness");
        house.awaitLog();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void the_checkpoint_is_signed_by_the_published_key_and_covers_the_book() {
        HttpResponse<byte[]> answer = get("/log/checkpoint");
        VerifierKey key = VerifierKey.parse(text("/log/vkey").strip());
        Policy policy = Policy.of(List.of(key), List.of(), 0);

        Checkpoint checkpoint = policy.accept(Note.parse(answer.body()));

        assertThat(checkpoint.origin()).isEqualTo("demo.invalid/log").isEqualTo(key.name());
        assertThat(checkpoint.size()).isEqualTo(house.size());
        assertThat(Policy.parse(text("/log/policy")).accept(Note.parse(answer.body())))
                .isNotNull();
        assertThat(text("/log/keys")).isEqualTo(key.vkey() + " 0 " + house.size() + "\n");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tiles_are_served_as_they_are_and_for_ever() {
        HttpResponse<byte[]> tile = get("/log/tile/0/000");

        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.body()).hasSize(8192);
        assertThat(tile.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(get("/log/tile/0/000.p/3").body()).isEqualTo(java.util.Arrays.copyOf(tile.body(), 96));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0",
                "0/0000",
                "0/x000/000",
                "00/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000.p/",
                "0/000/",
                "0/999",
                "64/000",
                "-1/000",
                "+0/000",
                "0/%30%30%30",
                "entries/999",
                "Entries/000",
                "",
                "0",
                "0/000?x=1#"
            })
    void every_other_spelling_is_not_there(String address) {
        int status = get("/log/tile/" + address.replace("#", "")).statusCode();

        // Questions after a path are no part of it; everything else is another path.
        assertThat(status).isIn(address.contains("?") ? List.of(200) : List.of(404, 400));
    }

    @Test
    void an_entry_has_a_receipt_that_leads_to_the_checkpoint() {
        String eventId = house.eventId(1_000);

        Receipt receipt = Receipt.parse(get("/api/events/" + eventId + "/proof").body());
        Checkpoint checkpoint = Policy.parse(text("/log/policy")).accept(Note.parse(receipt.note()));

        assertThat(receipt.index()).isEqualTo(1_000);
        assertThat(receipt.leadsTo(checkpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f1c2d3e-0000-4000-8000-0000000000aa", "not-an-id", "1-1-1-1-1"})
    void an_unknown_entry_has_none(String eventId) {
        assertThat(get("/api/events/" + eventId + "/proof").statusCode()).isEqualTo(404);
    }

    @Test
    void only_who_may_read_an_entry_opens_its_commitment() {
        String eventId = house.eventId(0);

        assertThat(get("/api/events/" + eventId + "/opening").statusCode()).isEqualTo(401);
        assertThat(get("/api/events/" + eventId + "/payload").statusCode()).isEqualTo(401);
    }

    @Test
    void the_log_of_a_neighbour_is_witnessed() {
        VerifierKey witness = VerifierKey.parse(text("/witness/vkey").strip());
        Checkpoint empty = new Checkpoint("phuong-ben.invalid/log", 0, new GrowingTree().root());
        Note note = new Note(empty.text(), List.of(neighbour.sign(empty.text())));

        HttpResponse<byte[]> answer = witness("old 0\n\n" + new String(note.bytes(), StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        Note.Signature line = Note.Signature.parse(new String(answer.body(), StandardCharsets.UTF_8).strip())
                .orElseThrow();
        assertThat(witness.signed(empty.text(), line)).isTrue();
    }

    @Test
    void what_is_no_checkpoint_of_a_watched_log_is_refused() {
        assertThat(witness("").statusCode()).isEqualTo(400);
        assertThat(witness("old 0\n\n" + text("/log/checkpoint")).statusCode()).isEqualTo(404);
        assertThat(witness("old 0\n\n" + "x".repeat(2 << 20)).statusCode()).isIn(400, 413);
        assertThat(get("/witness/add-checkpoint").statusCode()).isIn(401, 403, 405);
    }

    private static HttpResponse<byte[]> witness(String body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + "/witness/add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + path))
                .build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
