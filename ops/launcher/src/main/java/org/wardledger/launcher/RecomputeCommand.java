package org.wardledger.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wardledger.figure.Recomputation;
import org.wardledger.figure.Recompute;
import org.wardledger.log.LogSource;
import org.wardledger.log.LogVerifier;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Policy;
import org.wardledger.log.Report;
import org.wardledger.log.Verdict;
import org.wardledger.log.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The citizen's command (tự tính lại): verifies a public log with its key, counts every public figure again from the
 * leaves, and holds the published figures against them. It needs no account and no database.
 */
final class RecomputeCommand {
    private static final int PUBLISHED_BYTES_MAX = 4 << 20;
    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);

    private final Report report;

    private RecomputeCommand(PrintStream out) {
        this.report = new Report(out);
    }

    /** {@code <log URL or folder> --against <file or URL> --vkey KEY}, from its words to its verdict. */
    static Verdict run(List<String> words, PrintStream out) {
        RecomputeCommand command = new RecomputeCommand(out);
        try {
            return command.recompute(words);
        } catch (NotVerified not) {
            command.report.say(not.sentence());
            out.println(not.verdict().sentence());
            return not.verdict();
        }
    }

    private Verdict recompute(List<String> words) {
        List<VerifierKey> keys = new ArrayList<>();
        String log = "";
        String against = "";
        for (int at = 0; at < words.size(); at++) {
            switch (words.get(at)) {
                case "--vkey" -> keys.add(VerifierKey.parse(value(words, ++at)));
                case "--against" -> against = value(words, ++at);
                default -> {
                    if (!log.isEmpty() || words.get(at).startsWith("-")) {
                        throw NotVerified.notUnderstood("'" + words.get(at) + "' is not understood; see --help");
                    }
                    log = words.get(at);
                }
            }
        }
        if (log.isEmpty() || against.isEmpty() || keys.isEmpty()) {
            throw NotVerified.notUnderstood(
                    "recompute <log URL or folder> --against <published figures, file or URL> --vkey KEY");
        }
        JsonNode published = published(against);
        List<byte[]> leaves = leaves(source(log), keys);
        Recomputation result = Recompute.byThisRelease().check(leaves, published);
        result.text().forEach(report::say);
        return result.agrees() ? Verdict.VERIFIED : Verdict.FAILED;
    }

    private List<byte[]> leaves(LogSource source, List<VerifierKey> keys) {
        LogVerifier verifier = new LogVerifier(source, Policy.of(keys, List.of(), 0), report, Clock.systemUTC());
        List<byte[]> leaves = new ArrayList<>();
        verifier.entries(verifier.published().checkpoint(), 0, new LogVerifier.Reader() {
            @Override
            public void leaf(long index, byte[] leaf) {
                leaves.add(leaf);
            }
        });
        return leaves;
    }

    private static String value(List<String> words, int at) {
        if (at >= words.size()) {
            throw NotVerified.notUnderstood(words.getLast() + " needs a value");
        }
        return words.get(at);
    }

    private static boolean isAddress(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
    }

    private static LogSource source(String log) {
        try {
            return isAddress(log) ? LogSource.at(URI.create(log)) : LogSource.in(Path.of(log));
        } catch (IllegalArgumentException noAddress) {
            throw NotVerified.notUnderstood("neither an address nor a folder: " + log);
        }
    }

    private static JsonNode published(String place) {
        try {
            byte[] bytes = isAddress(place) ? fetched(URI.create(place)) : read(Path.of(place));
            return JsonMapper.builder().build().readTree(bytes);
        } catch (JacksonException notJson) {
            throw NotVerified.failed("what was published at " + place + " is not JSON");
        } catch (IllegalArgumentException noPlace) {
            throw NotVerified.notUnderstood("neither an address nor a file: " + place);
        } catch (IOException unreadable) {
            throw NotVerified.unavailable("what was published at " + place + " could not be read: " + unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotVerified.unavailable("stopped while reading " + place);
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return bounded(stream.readNBytes(PUBLISHED_BYTES_MAX + 1));
        }
    }

    private static byte[] fetched(URI address) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER_MAX).build();
        var answer = http.send(
                HttpRequest.newBuilder(address).timeout(ANSWER_MAX).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("the answer was " + answer.statusCode());
            }
            return bounded(body.readNBytes(PUBLISHED_BYTES_MAX + 1));
        }
    }

    private static byte[] bounded(byte[] bytes) {
        if (bytes.length > PUBLISHED_BYTES_MAX) {
            throw NotVerified.failed("what was published is larger than " + PUBLISHED_BYTES_MAX + " bytes");
        }
        return bytes;
    }
}
