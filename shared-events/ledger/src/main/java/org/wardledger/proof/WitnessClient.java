package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.MerkleTree;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;

/** Asks one witness to cosign (C2SP tlog-witness 1.0.0, add-checkpoint), and remembers how far it has seen the log. */
final class WitnessClient {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(2);
    private static final int ANSWER_BYTES_MAX = Note.BYTES_MAX;
    private static final String SIZE_TYPE = "text/x.tlog.size";

    private final Policy.Witness witness;
    private final HttpClient http;
    private long seen;

    WitnessClient(Policy.Witness witness, HttpClient http) {
        this.witness = witness;
        this.http = http;
    }

    static HttpClient http() {
        return HttpClient.newBuilder()
                .connectTimeout(ANSWER_MAX)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    String name() {
        return witness.name();
    }

    /** Asks from the size it is known to have seen, and once more from the size it then names. */
    synchronized WitnessAnswer ask(Note note, MerkleTree tree) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        try {
            long from = Math.min(seen, checkpoint.size());
            Answer answer = post(from, note, tree, checkpoint.size());
            Optional<Long> named = size(answer);
            boolean behind = named.isPresent() && named.get() <= checkpoint.size() && named.get() != from;
            if (answer.status() == 409 && behind) {
                from = named.get();
                answer = post(from, note, tree, checkpoint.size());
            }
            return read(answer, note, checkpoint);
        } catch (IOException unreachable) {
            return new WitnessAnswer.Silent("không trả lời: " + unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new WitnessAnswer.Silent("chương trình đang dừng");
        }
    }

    private record Answer(int status, String type, byte[] body) {}

    private WitnessAnswer read(Answer answer, Note note, Checkpoint checkpoint) {
        return switch (answer.status()) {
            case 200 -> {
                List<Note.Signature> valid = new String(answer.body(), UTF_8)
                        .lines()
                        .flatMap(line -> Note.Signature.parse(line).stream())
                        .filter(signature -> witness.key().signed(note.text(), signature))
                        .toList();
                if (valid.isEmpty()) {
                    yield new WitnessAnswer.Silent(
                            "trả lời không có chữ ký đúng của " + witness.key().vkey());
                }
                seen = checkpoint.size();
                yield new WitnessAnswer.Cosigned(valid);
            }
            case 409 ->
                new WitnessAnswer.Contradicts("%s đã thấy nhật ký này với %s mục, trái với điểm kiểm %d mục"
                        .formatted(
                                witness.name(),
                                size(answer).map(String::valueOf).orElse("gốc khác ở cùng số"),
                                checkpoint.size()));
            case 422 ->
                new WitnessAnswer.Contradicts("%s không thấy điểm kiểm %d mục nối tiếp điều đã thấy"
                        .formatted(witness.name(), checkpoint.size()));
            default -> new WitnessAnswer.Silent("trả lời %d".formatted(answer.status()));
        };
    }

    private Answer post(long from, Note note, MerkleTree tree, long size) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("old ").append(from).append('\n');
        tree.consistency(from, size)
                .forEach(hash ->
                        body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        body.append('\n').append(new String(note.bytes(), UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(witness.url() + "/add-checkpoint"))
                .timeout(ANSWER_MAX)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), UTF_8))
                .build();
        HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream read = answer.body()) {
            // A witness that answers without end is as good as one that does not answer.
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    read.readNBytes(ANSWER_BYTES_MAX));
        }
    }

    /** The size a refusal names; none where it names none in the one spelling there is. */
    private static Optional<Long> size(Answer answer) {
        String body = new String(answer.body(), UTF_8);
        return answer.type().strip().startsWith(SIZE_TYPE) && body.matches("(0|[1-9][0-9]{0,17})\n")
                ? Optional.of(Long.parseLong(body.strip()))
                : Optional.empty();
    }
}
