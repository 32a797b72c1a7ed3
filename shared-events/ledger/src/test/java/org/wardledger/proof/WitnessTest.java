package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;

/** Two installations, each with its own database and key, watching each other over HTTP. */
class WitnessTest {
    private final WatchedOffice one = new WatchedOffice("mot.invalid/log");
    private final WatchedOffice two = new WatchedOffice("hai.invalid/log");

    @BeforeEach
    void acquaint() {
        one.watches(two);
        two.watches(one);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void two_installations_cosign_each_other() {
        one.log.record(3);
        two.log.record(300);
        one.log.publish();
        two.log.publish();
        one.log.record(5);
        one.log.publish();

        assertThat(one.shownAndCosignedBy(two)).isEqualTo(8);
        assertThat(two.shownAndCosignedBy(one)).isEqualTo(300);
    }

    @Test
    void a_witness_renews_the_time_of_what_it_saw() {
        one.log.record(3);
        one.log.publish();
        one.log.publish();

        assertThat(one.shownAndCosignedBy(two)).isEqualTo(3);
        assertThat(two.witnessedSizes()).containsExactly(3L);
    }

    /** The log was rolled back and its guard with it: its own checks see nothing, the witness does. */
    @Test
    void a_log_rolled_back_is_refused_and_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);

        assertThatThrownBy(one.log::publish)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("đã thấy nhật ký này với 10 mục");
        assertThatThrownBy(one.log.signer::sign).hasMessageContaining("dừng để xem xét");
        assertThat(two.witnessedSizes()).containsExactly(10L);
    }

    @Test
    void a_fork_of_the_same_size_is_detected_and_signing_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);
        one.log.record(6);

        assertThatThrownBy(one.log::publish).isInstanceOf(SigningStopped.class);
        assertThat(one.log.guard.frozen()).isPresent();
        assertThatThrownBy(one.log.signer::sign).isInstanceOf(SigningStopped.class);
    }

    @Test
    void a_fork_that_outgrew_the_log_is_detected_and_signing_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);
        one.log.record(20);

        assertThatThrownBy(one.log::publish)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("không thấy điểm kiểm 24 mục nối tiếp");
        assertThat(one.log.guard.frozen()).isPresent();
    }

    @Test
    void without_enough_witnesses_the_previous_note_stays() {
        one.log.record(2);
        one.log.publish();
        two.stop();
        one.log.record(2);

        assertThatThrownBy(one.log::publish)
                .isInstanceOfSatisfying(
                        NotVerified.class,
                        unmet -> assertThat(unmet.verdict().exitCode()).isEqualTo(4));
        assertThat(one.log.log.published().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void a_cosignature_by_an_unknown_key_does_not_count() {
        two.answer(request -> new Witness.Answer(
                200,
                "text/plain",
                two.stranger().cosign(noteIn(request).text(), 1_700_000_000L).line()));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 429, 500, 302})
    void a_witness_that_is_not_set_up_freezes_nothing(int status) {
        two.answer(request -> new Witness.Answer(status, "text/plain", ""));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(NotVerified.class);
        assertThat(one.log.guard.frozen()).isEmpty();
        assertThat(two.asked.get()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain 1", "text/x.tlog.size 07", "text/x.tlog.size 99", "text/x.tlog.size x"})
    void a_conflict_without_a_smaller_size_freezes(String answer) {
        String[] words = answer.split(" ");
        two.answer(request -> new Witness.Answer(409, words[0], words[1] + "\n"));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(SigningStopped.class);
        assertThat(one.log.guard.frozen()).isPresent();
    }

    @Test
    void requests_at_once_never_roll_the_witness_back() {
        one.log.record(3);
        one.log.publish();
        List<byte[]> requests = IntStream.range(0, 12)
                .mapToObj(round -> {
                    one.log.record(1);
                    return request(3, one.log.signer.sign());
                })
                .toList();

        List<Integer> statuses = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(
                        () -> two.witness.addCheckpoint(request).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409);
        assertThat(two.witnessedSizes()).hasSize(2).first().isEqualTo(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old",
                "old 1",
                "old -1\n\n",
                "old 01\n\n",
                "old 0\nAAAA\n\n",
                "old 0\n\nnote",
                "\n\n\n",
                "old 0\n\n\n"
            })
    void a_request_that_cannot_be_read_is_refused(String request) {
        assertThat(two.witness
                        .addCheckpoint(request.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_request_is_refused_as_the_specification_says() {
        one.log.record(3);
        Note note = one.log.signer.sign();
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        // A log it does not watch; a log it watches under a signature it does not know; an old size beyond the new.
        Note foreign = new Note(note.text().replace("mot.invalid", "ba.invalid"), note.signatures());
        assertThat(two.witness.addCheckpoint(request(0, foreign)).status()).isEqualTo(404);
        Note unsigned = new Note(note.text(), List.of(two.stranger().sign(note.text())));
        assertThat(two.witness.addCheckpoint(request(0, unsigned)).status()).isEqualTo(403);
        Note forged = new Note(new Checkpoint(checkpoint.origin(), 2, checkpoint.root()).text(), note.signatures());
        assertThat(two.witness.addCheckpoint(request(0, forged)).status()).isEqualTo(403);
        assertThat(two.witness.addCheckpoint(body("old 4\n\n", note)).status()).isEqualTo(400);
        assertThat(two.witness
                        .addCheckpoint(body("old 0\n" + hash() + "\n\n", note))
                        .status())
                .isEqualTo(422);

        Witness.Answer behind = two.witness.addCheckpoint(body("old 1\n\n", note));
        assertThat(behind.status()).isEqualTo(409);
        assertThat(behind.type()).isEqualTo("text/x.tlog.size");
        assertThat(behind.body()).isEqualTo("0\n");
        assertThat(two.witness.addCheckpoint(request(0, note)).status()).isEqualTo(200);
    }

    private byte[] request(long old, Note note) {
        StringBuilder head = new StringBuilder("old " + old + "\n");
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        one.log
                .tables
                .tree(checkpoint.size())
                .consistency(old, checkpoint.size())
                .forEach(hash ->
                        head.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return body(head + "\n", note);
    }

    private static byte[] body(String head, Note note) {
        return (head + new String(note.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static Note noteIn(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return Note.parse(text.substring(text.indexOf("\n\n") + 2).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }
}
