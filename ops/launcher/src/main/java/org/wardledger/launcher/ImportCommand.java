package org.wardledger.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that hands a book to a running program (nhập sổ từ dòng lệnh) and says how far it has come. */
final class ImportCommand {
    private static final int NO_ANSWER = 3;
    private static final Duration LOOK_EACH = Duration.ofSeconds(1);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);
    private static final Set<String> KNOWN = Set.of("--token-file", "--mapping", "--mode", "--sheet", "--url");
    private static final Set<String> MODES = Set.of("check", "all", "rows");

    private final Map<String, String> options;
    private final PrintStream out;
    private final JsonMapper json = JsonMapper.builder().build();

    private ImportCommand(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    static int run(List<String> words, PrintStream out) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> files =
                words.stream().filter(word -> !word.startsWith("-")).toList();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (word.startsWith("-")) {
                options.put(
                        equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
            }
        }
        if (files.size() != 1
                || !KNOWN.containsAll(options.keySet())
                || !options.containsKey("--token-file")
                || !MODES.contains(options.getOrDefault("--mode", "check"))) {
            out.println(
                    "import wants FILE --token-file=<file> and --mode=check, all or rows; nothing was done. See --help.");
            return CommandLine.NOT_UNDERSTOOD;
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new ImportCommand(options, out).take(Path.of(files.getFirst()), http);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return CommandLine.FAILED;
        }
    }

    private int take(Path file, HttpClient http) throws InterruptedException {
        String token;
        byte[] body;
        String boundary = UUID.randomUUID().toString();
        URI base;
        try {
            token = Files.readString(Path.of(options.getOrDefault("--token-file", "")))
                    .strip();
            body = body(boundary, Files.readAllBytes(file));
            base = URI.create(options.getOrDefault("--url", "http://localhost:8080"));
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("Not readable: " + unreadable.getMessage() + "; nothing was done.");
            return CommandLine.FAILED;
        }
        try {
            HttpResponse<byte[]> answer = http.send(
                    asked(base, "/api/import?mode=" + options.getOrDefault("--mode", "check"), token)
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .header("Prefer", "respond-async")
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofByteArray());
            String place = answer.headers().firstValue("Location").orElse("");
            while (answer.statusCode() == 202) {
                tell(json.readTree(answer.body()));
                Thread.sleep(LOOK_EACH);
                answer = http.send(
                        asked(base, URI.create(place).getPath(), token).GET().build(), BodyHandlers.ofByteArray());
            }
            return outcome(json.readTree(answer.body()), answer.statusCode());
        } catch (IOException | JacksonException silent) {
            out.println("No answer from " + base + ". Whatever was recorded stands; import the same file again.");
            return NO_ANSWER;
        }
    }

    private static HttpRequest.Builder asked(URI base, String path, String token) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER_MAX)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private void tell(JsonNode state) {
        out.printf(
                "%s: %d of %d rows, %d a second, %d s left%n",
                state.path("stage").asString(""),
                state.path("done").asInt(0),
                state.path("total").asInt(0),
                state.path("rowsPerSecond").asInt(0),
                state.path("secondsLeft").asInt(0));
    }

    private int outcome(JsonNode answer, int status) {
        out.println(answer.path("sentence").asString(answer.path("detail").asString("HTTP " + status)));
        for (JsonNode problem : answer.path("problems")) {
            out.printf(
                    "  dòng %d, %s: %s%n",
                    problem.path("row").asInt(0),
                    problem.path("column").asString("-"),
                    problem.path("sentence").asString(""));
        }
        boolean clean = status == 200
                && answer.path("problemCount").asInt(0) == 0
                && answer.path("skipped").asInt(0) == 0;
        return clean ? CommandLine.DONE : CommandLine.FAILED;
    }

    private byte[] body(String boundary, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"mapping\"", mapping().getBytes(StandardCharsets.UTF_8));
        if (options.containsKey("--sheet")) {
            byte[] sheet = options.getOrDefault("--sheet", "").getBytes(StandardCharsets.UTF_8);
            part(body, boundary, "name=\"sheet\"", sheet);
        }
        part(body, boundary, "name=\"file\"; filename=\"book\"", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n"
                        + (name.contains("filename")
                                ? "Content-Type: application/octet-stream\r\n"
                                : "Content-Type: text/plain;charset=UTF-8\r\n")
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is there, or else a name the program knows. */
    private String mapping() throws IOException {
        String mapping = options.getOrDefault("--mapping", "ho-so-mot-cua");
        Path file = Path.of(mapping);
        return Files.isRegularFile(file) ? Files.readString(file) : mapping;
    }
}
