package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers, honest and hostile. */
@Timeout(60)
class HttpSourceTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    /** A full bundle's limit of 16 MB, and what lies in buffers on the way. */
    private static final long TAKEN_MAX = 64L * 1024 * 1024;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicLong sent = new AtomicLong();
    private HttpServer server;
    private FolderLog log;

    /** What the server does with the file that was asked for. */
    private interface Serving {
        void answer(HttpExchange exchange, String path) throws IOException;
    }

    private Serving serving = this::honestly;

    @BeforeEach
    void a_log_on_a_server() throws IOException {
        log = new FolderLog(folder.resolve("log"), FolderLog.leaves(600));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/log/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/log/".length());
            asked.add(path + " " + exchange.getRequestHeaders().getFirst("Cache-Control"));
            try (exchange) {
                serving.answer(exchange, path);
            }
        });
        server.start();
    }

    @AfterEach
    void the_server_is_stopped() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void honestly(HttpExchange exchange, String path) throws IOException {
        Path file = log.folder.resolve(path);
        if (Files.exists(file)) {
            answer(exchange, 200, Files.readAllBytes(file));
        } else {
            answer(exchange, 404, new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Everything honestly but one file. */
    private void but(String one, Serving other) {
        serving = (exchange, path) -> (path.equals(one) ? other : (Serving) this::honestly).answer(exchange, path);
    }

    private String prefix() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    }

    private Asked about(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command, "--url", prefix(), "--vkey", Asked.VKEY));
        words.addAll(List.of(more));
        return Asked.verify(words.toArray());
    }

    private HttpSource impatient() {
        return new HttpSource(URI.create(prefix()), SHORT);
    }

    private static void assertVerdict(Verdict verdict, Runnable asking) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        NotVerified.class,
                        not -> assertThat(not.verdict()).as(not.sentence()).isEqualTo(verdict));
    }

    @Test
    void a_log_is_verified_over_http_with_or_without_a_slash() {
        assertThat(about("log").verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(Asked.verify("log", "--url", prefix() + "/", "--vkey", Asked.VKEY)
                        .verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(about("mirror", "--to", folder.resolve("mirror")).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "tile/0/001", "tile/entries/001", "tile/1/000.p/2"})
    void a_missing_file_is_a_failure(String path) {
        but(path, (exchange, asked) -> answer(exchange, 404, new byte[0]));

        assertThat(about("log").verdict()).isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void a_server_in_trouble_is_no_answer(int status) {
        but("tile/0/001", (exchange, asked) -> answer(exchange, status, "trouble".getBytes()));

        assertThat(about("log").verdict()).isEqualTo(Verdict.UNAVAILABLE);
    }

    @Test
    void no_server_is_no_answer() {
        server.stop(0);

        assertThat(about("log").verdict()).isEqualTo(Verdict.UNAVAILABLE);
    }

    /** The other place has the whole log; it is not asked all the same. */
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) {
        but("checkpoint", (exchange, path) -> {
            exchange.getResponseHeaders().set("Location", prefix() + "/elsewhere");
            answer(exchange, status, new byte[0]);
        });

        assertThat(about("log"))
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.FAILED))
                .satisfies(asked -> assertThat(asked.said()).contains("no redirect is followed"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_server_that_hangs_before_its_answer_is_no_answer() {
        but("checkpoint", (exchange, path) -> await(over));

        assertVerdict(Verdict.UNAVAILABLE, () -> impatient().find("checkpoint", 1000, false));
    }

    @Test
    void a_server_that_hangs_within_its_answer_is_no_answer() {
        but("checkpoint", (exchange, path) -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await(over);
        });

        assertVerdict(Verdict.UNAVAILABLE, () -> impatient().find("checkpoint", 1000, false));
    }

    @Test
    void a_server_that_breaks_off_is_no_answer() {
        but("checkpoint", (exchange, path) -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
        });

        assertVerdict(Verdict.UNAVAILABLE, () -> impatient().find("checkpoint", 1000, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoint", "tile/0/001", "tile/entries/001"})
    void a_body_without_end_is_hung_up_on(String path) {
        but(path, (exchange, asked) -> endless(exchange, 200));

        assertThat(about("log"))
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.FAILED))
                .satisfies(asked -> assertThat(asked.said()).contains("longer than"));
        assertThat(sent.get()).as("bytes taken before hanging up").isLessThan(TAKEN_MAX);
    }

    @Test
    void a_trouble_without_end_is_hung_up_on() {
        but("checkpoint", (exchange, asked) -> endless(exchange, 503));

        assertThat(about("log").verdict()).isEqualTo(Verdict.UNAVAILABLE);
        assertThat(sent.get()).as("bytes taken before hanging up").isLessThan(TAKEN_MAX);
    }

    @Test
    void a_zipped_log_is_read_and_a_zip_bomb_is_not() {
        serving = (exchange, path) -> zipped(exchange, log.read(path));
        assertThat(about("log").verdict()).isEqualTo(Verdict.VERIFIED);

        but("tile/0/001", (exchange, path) -> zipped(exchange, new byte[5_000_000]));
        assertThat(about("log"))
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.FAILED))
                .satisfies(asked -> assertThat(asked.said()).contains("tile/0/001 is longer than 8192 bytes"));
    }

    /** A cache that still holds yesterday's checkpoint is not a log that was rolled back. */
    @Test
    void a_smaller_log_out_of_a_cache_is_asked_for_once_more() throws IOException {
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        byte[] stale = FolderLog.note(log.leaves().subList(0, 500)).bytes();
        but("checkpoint", (exchange, path) -> {
            boolean past = "no-cache".equals(exchange.getRequestHeaders().getFirst("Cache-Control"));
            answer(exchange, 200, past ? log.read(path) : stale);
        });

        assertThat(about("consistency", "--old", old).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(asked).startsWith("checkpoint null", "checkpoint no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/log",
                "file:///etc",
                "example.com/log",
                "http://",
                "http://a b",
                "http://h/l?q",
                "http://h/l#f"
            })
    void what_is_no_address_is_not_understood(String url) {
        assertThat(Asked.verify("log", "--url", url, "--vkey", Asked.VKEY).verdict())
                .isEqualTo(Verdict.NOT_UNDERSTOOD);
    }

    private static void zipped(HttpExchange exchange, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        answer(exchange, 200, bytes.toByteArray());
    }

    private void endless(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] more = new byte[64 * 1024];
        // Ends with an error when the other side hangs up; and the test's own time ends if it does not.
        while (!Thread.currentThread().isInterrupted()) {
            body.write(more);
            sent.addAndGet(more.length);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
